a = 1000 // 3
b = 1000 // 3
def f(): return 1000 // 3
def g(x=1000 // 3): return x
print(a is b, f() is f(), f() is a, g() is a, eval('1000 // 3') is a)
print([x is y for x, y in [(1000 // 3, 1000 // 3)]], (lambda: 1000 // 3)() is a)
exec('c = ' + '1000 // 3'); exec('d = ' + '1000 // 3')
print(c is d, c is a)
