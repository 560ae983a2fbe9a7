x0, x1, d0 = [1], 7, {}
def f():
    a = iter(x0)
    b = iter(x0)
    i, j = id(a), id(b)
    del a, b
    c = iter(x0)
    d = iter(x0)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
