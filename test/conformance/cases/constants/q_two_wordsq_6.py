a = "two words"
b = "two words"
def f(): return "two words"
def g(x="two words"): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"two words"') is a)
print([x is y for x, y in [("two words", "two words")]], (lambda: "two words")() is a)
exec('c = ' + '"two words"'); exec('d = ' + '"two words"')
print(c is d, c is a)
