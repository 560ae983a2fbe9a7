a = 10**20
b = 10**20
def f(): return 10**20
def g(x=10**20): return x
print(a is b, f() is f(), f() is a, g() is a, eval('10**20') is a)
print([x is y for x, y in [(10**20, 10**20)]], (lambda: 10**20)() is a)
exec('c = ' + '10**20'); exec('d = ' + '10**20')
print(c is d, c is a)
