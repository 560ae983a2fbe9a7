a = 7.0 / 2
b = 7.0 / 2
def f(): return 7.0 / 2
def g(x=7.0 / 2): return x
print(a is b, f() is f(), f() is a, g() is a, eval('7.0 / 2') is a)
print([x is y for x, y in [(7.0 / 2, 7.0 / 2)]], (lambda: 7.0 / 2)() is a)
exec('c = ' + '7.0 / 2'); exec('d = ' + '7.0 / 2')
print(c is d, c is a)
