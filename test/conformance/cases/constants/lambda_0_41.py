a = lambda: 0
b = lambda: 0
def f(): return lambda: 0
def g(x=lambda: 0): return x
print(a is b, f() is f(), f() is a, g() is a, eval('lambda: 0') is a)
print([x is y for x, y in [(lambda: 0, lambda: 0)]], (lambda: lambda: 0)() is a)
exec('c = ' + 'lambda: 0'); exec('d = ' + 'lambda: 0')
print(c is d, c is a)
