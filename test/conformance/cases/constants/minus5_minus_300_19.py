a = -5 - 300
b = -5 - 300
def f(): return -5 - 300
def g(x=-5 - 300): return x
print(a is b, f() is f(), f() is a, g() is a, eval('-5 - 300') is a)
print([x is y for x, y in [(-5 - 300, -5 - 300)]], (lambda: -5 - 300)() is a)
exec('c = ' + '-5 - 300'); exec('d = ' + '-5 - 300')
print(c is d, c is a)
