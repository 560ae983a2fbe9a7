a = True
b = True
def f(): return True
def g(x=True): return x
print(a is b, f() is f(), f() is a, g() is a, eval('True') is a)
print([x is y for x, y in [(True, True)]], (lambda: True)() is a)
exec('c = ' + 'True'); exec('d = ' + 'True')
print(c is d, c is a)
