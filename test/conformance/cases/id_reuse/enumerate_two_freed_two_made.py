x0, x1, d0 = [1], 7, {}
def f():
    a = enumerate(x0)
    b = enumerate(x0)
    i, j = id(a), id(b)
    del a, b
    c = enumerate(x0)
    d = enumerate(x0)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
