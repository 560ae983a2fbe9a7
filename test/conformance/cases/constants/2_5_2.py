a = 2.5
b = 2.5
def f(): return 2.5
def g(x=2.5): return x
print(a is b, f() is f(), f() is a, g() is a, eval('2.5') is a)
print([x is y for x, y in [(2.5, 2.5)]], (lambda: 2.5)() is a)
exec('c = ' + '2.5'); exec('d = ' + '2.5')
print(c is d, c is a)
