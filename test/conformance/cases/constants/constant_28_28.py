a = ()
b = ()
def f(): return ()
def g(x=()): return x
print(a is b, f() is f(), f() is a, g() is a, eval('()') is a)
print([x is y for x, y in [((), ())]], (lambda: ())() is a)
exec('c = ' + '()'); exec('d = ' + '()')
print(c is d, c is a)
