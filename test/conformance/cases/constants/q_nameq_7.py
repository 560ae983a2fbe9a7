a = "name"
b = "name"
def f(): return "name"
def g(x="name"): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"name"') is a)
print([x is y for x, y in [("name", "name")]], (lambda: "name")() is a)
exec('c = ' + '"name"'); exec('d = ' + '"name"')
print(c is d, c is a)
