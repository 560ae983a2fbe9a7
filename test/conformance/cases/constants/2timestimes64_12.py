a = 2**64
b = 2**64
def f(): return 2**64
def g(x=2**64): return x
print(a is b, f() is f(), f() is a, g() is a, eval('2**64') is a)
print([x is y for x, y in [(2**64, 2**64)]], (lambda: 2**64)() is a)
exec('c = ' + '2**64'); exec('d = ' + '2**64')
print(c is d, c is a)
