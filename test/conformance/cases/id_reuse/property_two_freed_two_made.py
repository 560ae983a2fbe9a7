x0, x1, d0 = [1], 7, {}
def f():
    a = property()
    b = property()
    i, j = id(a), id(b)
    del a, b
    c = property()
    d = property()
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
