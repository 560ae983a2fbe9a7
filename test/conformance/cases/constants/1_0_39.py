a = [1][0]
b = [1][0]
def f(): return [1][0]
def g(x=[1][0]): return x
print(a is b, f() is f(), f() is a, g() is a, eval('[1][0]') is a)
print([x is y for x, y in [([1][0], [1][0])]], (lambda: [1][0])() is a)
exec('c = ' + '[1][0]'); exec('d = ' + '[1][0]')
print(c is d, c is a)
