def f():
    x = 1
    def a(): return x
    def b(): return x
    return a, b
a, b = f()
print(a.__closure__[0] is b.__closure__[0], f()[0].__closure__[0] is a.__closure__[0])
