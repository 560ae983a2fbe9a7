a = 1 << 127
b = 1 << 127
def f(): return 1 << 127
def g(x=1 << 127): return x
print(a is b, f() is f(), f() is a, g() is a, eval('1 << 127') is a)
print([x is y for x, y in [(1 << 127, 1 << 127)]], (lambda: 1 << 127)() is a)
exec('c = ' + '1 << 127'); exec('d = ' + '1 << 127')
print(c is d, c is a)
