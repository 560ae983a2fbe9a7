a = "éa"
b = "éa"
def f(): return "éa"
def g(x="éa"): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"éa"') is a)
print([x is y for x, y in [("éa", "éa")]], (lambda: "éa")() is a)
exec('c = ' + '"éa"'); exec('d = ' + '"éa"')
print(c is d, c is a)
