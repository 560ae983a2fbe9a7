a = "a" * 20
b = "a" * 20
def f(): return "a" * 20
def g(x="a" * 20): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"a" * 20') is a)
print([x is y for x, y in [("a" * 20, "a" * 20)]], (lambda: "a" * 20)() is a)
exec('c = ' + '"a" * 20'); exec('d = ' + '"a" * 20')
print(c is d, c is a)
