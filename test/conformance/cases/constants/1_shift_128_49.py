a = 1 << 128
b = 1 << 128
def f(): return 1 << 128
def g(x=1 << 128): return x
print(a is b, f() is f(), f() is a, g() is a, eval('1 << 128') is a)
print([x is y for x, y in [(1 << 128, 1 << 128)]], (lambda: 1 << 128)() is a)
exec('c = ' + '1 << 128'); exec('d = ' + '1 << 128')
print(c is d, c is a)
