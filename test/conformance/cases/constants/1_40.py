a = {1}
b = {1}
def f(): return {1}
def g(x={1}): return x
print(a is b, f() is f(), f() is a, g() is a, eval('{1}') is a)
print([x is y for x, y in [({1}, {1})]], (lambda: {1})() is a)
exec('c = ' + '{1}'); exec('d = ' + '{1}')
print(c is d, c is a)
