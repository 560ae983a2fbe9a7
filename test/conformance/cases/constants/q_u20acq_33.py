a = "\u20ac"
b = "\u20ac"
def f(): return "\u20ac"
def g(x="\u20ac"): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"\\u20ac"') is a)
print([x is y for x, y in [("\u20ac", "\u20ac")]], (lambda: "\u20ac")() is a)
exec('c = ' + '"\\u20ac"'); exec('d = ' + '"\\u20ac"')
print(c is d, c is a)
