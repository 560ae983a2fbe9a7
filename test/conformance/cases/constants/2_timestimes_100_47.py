a = 2 ** 100
b = 2 ** 100
def f(): return 2 ** 100
def g(x=2 ** 100): return x
print(a is b, f() is f(), f() is a, g() is a, eval('2 ** 100') is a)
print([x is y for x, y in [(2 ** 100, 2 ** 100)]], (lambda: 2 ** 100)() is a)
exec('c = ' + '2 ** 100'); exec('d = ' + '2 ** 100')
print(c is d, c is a)
