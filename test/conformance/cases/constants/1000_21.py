a = ~1000
b = ~1000
def f(): return ~1000
def g(x=~1000): return x
print(a is b, f() is f(), f() is a, g() is a, eval('~1000') is a)
print([x is y for x, y in [(~1000, ~1000)]], (lambda: ~1000)() is a)
exec('c = ' + '~1000'); exec('d = ' + '~1000')
print(c is d, c is a)
