x0, x1, d0 = [1], 7, {}
def f():
    a = zip(x0)
    b = zip(x0)
    i, j = id(a), id(b)
    del a, b
    c = zip(x0)
    d = zip(x0)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
