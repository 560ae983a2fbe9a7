x0, x1, d0 = [1], 7, {}
def f():
    a = range(x1)
    b = range(x1)
    i, j = id(a), id(b)
    del a, b
    c = range(x1)
    d = range(x1)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
