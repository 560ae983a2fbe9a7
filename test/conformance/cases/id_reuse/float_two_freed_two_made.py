x0, x1, d0 = [1], 7, {}
def f():
    a = x1 * 1.5
    b = x1 * 1.5
    i, j = id(a), id(b)
    del a, b
    c = x1 * 1.5
    d = x1 * 1.5
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
