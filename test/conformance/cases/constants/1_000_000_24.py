a = 1_000_000
b = 1_000_000
def f(): return 1_000_000
def g(x=1_000_000): return x
print(a is b, f() is f(), f() is a, g() is a, eval('1_000_000') is a)
print([x is y for x, y in [(1_000_000, 1_000_000)]], (lambda: 1_000_000)() is a)
exec('c = ' + '1_000_000'); exec('d = ' + '1_000_000')
print(c is d, c is a)
