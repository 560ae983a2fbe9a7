a = 1000 or 5
b = 1000 or 5
def f(): return 1000 or 5
def g(x=1000 or 5): return x
print(a is b, f() is f(), f() is a, g() is a, eval('1000 or 5') is a)
print([x is y for x, y in [(1000 or 5, 1000 or 5)]], (lambda: 1000 or 5)() is a)
exec('c = ' + '1000 or 5'); exec('d = ' + '1000 or 5')
print(c is d, c is a)
