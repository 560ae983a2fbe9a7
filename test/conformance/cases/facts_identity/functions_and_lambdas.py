def mk(): return lambda: 0
print(mk() is mk(), mk().__code__ is mk().__code__)
f = mk()
g = mk()
print(f == g, f.__code__ == g.__code__)
x = [lambda: 0 for _ in range(2)]
print(x[0] is x[1], x[0].__code__ is x[1].__code__)
print((lambda: 1).__code__ is (lambda: 1).__code__)
print((lambda: 1).__code__ == (lambda: 1).__code__)
