x0, x1, d0 = [1], 7, {}
def f():
    a = frozenset(x0)
    b = frozenset(x0)
    i, j = id(a), id(b)
    del a, b
    c = frozenset(x0)
    d = frozenset(x0)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
