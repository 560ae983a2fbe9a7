a = None
b = None
def f(): return None
def g(x=None): return x
print(a is b, f() is f(), f() is a, g() is a, eval('None') is a)
print([x is y for x, y in [(None, None)]], (lambda: None)() is a)
exec('c = ' + 'None'); exec('d = ' + 'None')
print(c is d, c is a)
