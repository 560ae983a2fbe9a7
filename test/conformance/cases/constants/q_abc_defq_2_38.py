a = "abc def"[2:]
b = "abc def"[2:]
def f(): return "abc def"[2:]
def g(x="abc def"[2:]): return x
print(a is b, f() is f(), f() is a, g() is a, eval('"abc def"[2:]') is a)
print([x is y for x, y in [("abc def"[2:], "abc def"[2:])]], (lambda: "abc def"[2:])() is a)
exec('c = ' + '"abc def"[2:]'); exec('d = ' + '"abc def"[2:]')
print(c is d, c is a)
