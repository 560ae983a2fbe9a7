a = "%s" % "a b"
b = "%s" % "a b"
def f(): return "%s" % "a b"
def g(x="%s" % "a b"): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"%s" % "a b"') is a)
print([x is y for x, y in [("%s" % "a b", "%s" % "a b")]], (lambda: "%s" % "a b")() is a)
exec('c = ' + '"%s" % "a b"'); exec('d = ' + '"%s" % "a b"')
print(c is d, c is a)
