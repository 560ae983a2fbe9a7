a = 1e100
b = 1e100
def f(): return 1e100
def g(x=1e100): return x
print(a is b, f() is f(), f() is a, g() is a, eval('1e100') is a)
print([x is y for x, y in [(1e100, 1e100)]], (lambda: 1e100)() is a)
exec('c = ' + '1e100'); exec('d = ' + '1e100')
print(c is d, c is a)
