a = f"a b"
b = f"a b"
def f(): return f"a b"
def g(x=f"a b"): return x
print(a is b, f() is f(), f() is a, g() is a, eval('f"a b"') is a)
print([x is y for x, y in [(f"a b", f"a b")]], (lambda: f"a b")() is a)
exec('c = ' + 'f"a b"'); exec('d = ' + 'f"a b"')
print(c is d, c is a)
