a = -0.0
b = -0.0
def f(): return -0.0
def g(x=-0.0): return x
print(a is b, f() is f(), f() is a, g() is a, eval('-0.0') is a)
print([x is y for x, y in [(-0.0, -0.0)]], (lambda: -0.0)() is a)
exec('c = ' + '-0.0'); exec('d = ' + '-0.0')
print(c is d, c is a)
