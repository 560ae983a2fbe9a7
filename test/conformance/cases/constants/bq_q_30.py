a = b""
b = b""
def f(): return b""
def g(x=b""): return x
print(a is b, f() is f(), f() is a, g() is a, eval('b""') is a)
print([x is y for x, y in [(b"", b"")]], (lambda: b"")() is a)
exec('c = ' + 'b""'); exec('d = ' + 'b""')
print(c is d, c is a)
