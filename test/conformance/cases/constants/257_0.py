a = 257
b = 257
def f(): return 257
def g(x=257): return x
print(a is b, f() is f(), f() is a, g() is a, eval('257') is a)
print([x is y for x, y in [(257, 257)]], (lambda: 257)() is a)
exec('c = ' + '257'); exec('d = ' + '257')
print(c is d, c is a)
