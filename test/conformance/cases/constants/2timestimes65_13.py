a = 2**65
b = 2**65
def f(): return 2**65
def g(x=2**65): return x
print(a is b, f() is f(), f() is a, g() is a, eval('2**65') is a)
print([x is y for x, y in [(2**65, 2**65)]], (lambda: 2**65)() is a)
exec('c = ' + '2**65'); exec('d = ' + '2**65')
print(c is d, c is a)
