a = 0xFFFF
b = 0xFFFF
def f(): return 0xFFFF
def g(x=0xFFFF): return x
print(a is b, f() is f(), f() is a, g() is a, eval('0xFFFF') is a)
print([x is y for x, y in [(0xFFFF, 0xFFFF)]], (lambda: 0xFFFF)() is a)
exec('c = ' + '0xFFFF'); exec('d = ' + '0xFFFF')
print(c is d, c is a)
