a = 3.0 * 1000
b = 3.0 * 1000
def f(): return 3.0 * 1000
def g(x=3.0 * 1000): return x
print(a is b, f() is f(), f() is a, g() is a, eval('3.0 * 1000') is a)
print([x is y for x, y in [(3.0 * 1000, 3.0 * 1000)]], (lambda: 3.0 * 1000)() is a)
exec('c = ' + '3.0 * 1000'); exec('d = ' + '3.0 * 1000')
print(c is d, c is a)
