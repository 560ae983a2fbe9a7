a = ("a", (2, 3))
b = ("a", (2, 3))
def f(): return ("a", (2, 3))
def g(x=("a", (2, 3))): return x
print(a is b, f() is f(), f() is a, g() is a, eval('("a", (2, 3))') is a)
print([x is y for x, y in [(("a", (2, 3)), ("a", (2, 3)))]], (lambda: ("a", (2, 3)))() is a)
exec('c = ' + '("a", (2, 3))'); exec('d = ' + '("a", (2, 3))')
print(c is d, c is a)
