a = "x" "y z"
b = "x" "y z"
def f(): return "x" "y z"
def g(x="x" "y z"): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"x" "y z"') is a)
print([x is y for x, y in [("x" "y z", "x" "y z")]], (lambda: "x" "y z")() is a)
exec('c = ' + '"x" "y z"'); exec('d = ' + '"x" "y z"')
print(c is d, c is a)
