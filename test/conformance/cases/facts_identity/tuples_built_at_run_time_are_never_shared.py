a, b = 1, 2
x = (a, b)
y = (a, b)
print(x is y, x == y)
def f(): return (1, 2)
print(f() is f())
def g(a=1): return (a, 2)
print(g() is g())
print((1, 2) is (1, 2), (a,) is (a,))
