x0, x1, d0 = [1], 7, {}
def f():
    a = {}
    b = {}
    i, j = id(a), id(b)
    del a, b
    c = {}
    d = {}
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
