a = b"bytes"
b = b"bytes"
def f(): return b"bytes"
def g(x=b"bytes"): return x
print(a is b, f() is f(), f() is a, g() is a, eval('b"bytes"') is a)
print([x is y for x, y in [(b"bytes", b"bytes")]], (lambda: b"bytes")() is a)
exec('c = ' + 'b"bytes"'); exec('d = ' + 'b"bytes"')
print(c is d, c is a)
