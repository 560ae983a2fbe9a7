a = (1, 2)
b = (1, 2)
def f(): return (1, 2)
def g(x=(1, 2)): return x
print(a is b, f() is f(), f() is a, g() is a, eval('(1, 2)') is a)
print([x is y for x, y in [((1, 2), (1, 2))]], (lambda: (1, 2))() is a)
exec('c = ' + '(1, 2)'); exec('d = ' + '(1, 2)')
print(c is d, c is a)
