a = not 1
b = not 1
def f(): return not 1
def g(x=not 1): return x
print(a is b, f() is f(), f() is a, g() is a, eval('not 1') is a)
print([x is y for x, y in [(not 1, not 1)]], (lambda: not 1)() is a)
exec('c = ' + 'not 1'); exec('d = ' + 'not 1')
print(c is d, c is a)
