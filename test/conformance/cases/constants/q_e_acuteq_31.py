a = "é"
b = "é"
def f(): return "é"
def g(x="é"): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"é"') is a)
print([x is y for x, y in [("é", "é")]], (lambda: "é")() is a)
exec('c = ' + '"é"'); exec('d = ' + '"é"')
print(c is d, c is a)
