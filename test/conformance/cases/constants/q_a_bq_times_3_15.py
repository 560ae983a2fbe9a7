a = "a b" * 3
b = "a b" * 3
def f(): return "a b" * 3
def g(x="a b" * 3): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"a b" * 3') is a)
print([x is y for x, y in [("a b" * 3, "a b" * 3)]], (lambda: "a b" * 3)() is a)
exec('c = ' + '"a b" * 3'); exec('d = ' + '"a b" * 3')
print(c is d, c is a)
