a = 2j
b = 2j
def f(): return 2j
def g(x=2j): return x
print(a is b, f() is f(), f() is a, g() is a, eval('2j') is a)
print([x is y for x, y in [(2j, 2j)]], (lambda: 2j)() is a)
exec('c = ' + '2j'); exec('d = ' + '2j')
print(c is d, c is a)
