a = (1,) * 3
b = (1,) * 3
def f(): return (1,) * 3
def g(x=(1,) * 3): return x
print(a is b, f() is f(), f() is a, g() is a, eval('(1,) * 3') is a)
print([x is y for x, y in [((1,) * 3, (1,) * 3)]], (lambda: (1,) * 3)() is a)
exec('c = ' + '(1,) * 3'); exec('d = ' + '(1,) * 3')
print(c is d, c is a)
