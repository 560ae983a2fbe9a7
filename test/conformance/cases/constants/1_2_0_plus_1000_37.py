a = (1, 2)[0] + 1000
b = (1, 2)[0] + 1000
def f(): return (1, 2)[0] + 1000
def g(x=(1, 2)[0] + 1000): return x
print(a is b, f() is f(), f() is a, g() is a, eval('(1, 2)[0] + 1000') is a)
print([x is y for x, y in [((1, 2)[0] + 1000, (1, 2)[0] + 1000)]], (lambda: (1, 2)[0] + 1000)() is a)
exec('c = ' + '(1, 2)[0] + 1000'); exec('d = ' + '(1, 2)[0] + 1000')
print(c is d, c is a)
