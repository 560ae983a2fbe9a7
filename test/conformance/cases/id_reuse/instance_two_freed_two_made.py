class A: pass
x0, x1, d0 = [1], 7, {}
def f():
    a = A()
    b = A()
    i, j = id(a), id(b)
    del a, b
    c = A()
    d = A()
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
