a = 1000 if 1 else 0
b = 1000 if 1 else 0
def f(): return 1000 if 1 else 0
def g(x=1000 if 1 else 0): return x
print(a is b, f() is f(), f() is a, g() is a, eval('1000 if 1 else 0') is a)
print([x is y for x, y in [(1000 if 1 else 0, 1000 if 1 else 0)]], (lambda: 1000 if 1 else 0)() is a)
exec('c = ' + '1000 if 1 else 0'); exec('d = ' + '1000 if 1 else 0')
print(c is d, c is a)
