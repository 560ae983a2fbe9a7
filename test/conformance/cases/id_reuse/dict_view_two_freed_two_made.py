x0, x1, d0 = [1], 7, {}
def f():
    a = d0.keys()
    b = d0.keys()
    i, j = id(a), id(b)
    del a, b
    c = d0.keys()
    d = d0.keys()
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
