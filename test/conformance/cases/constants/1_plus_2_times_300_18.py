a = 1 + 2 * 300
b = 1 + 2 * 300
def f(): return 1 + 2 * 300
def g(x=1 + 2 * 300): return x
print(a is b, f() is f(), f() is a, g() is a, eval('1 + 2 * 300') is a)
print([x is y for x, y in [(1 + 2 * 300, 1 + 2 * 300)]], (lambda: 1 + 2 * 300)() is a)
exec('c = ' + '1 + 2 * 300'); exec('d = ' + '1 + 2 * 300')
print(c is d, c is a)
