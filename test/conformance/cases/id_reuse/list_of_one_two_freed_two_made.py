x0, x1, d0 = [1], 7, {}
def f():
    a = [x0]
    b = [x0]
    i, j = id(a), id(b)
    del a, b
    c = [x0]
    d = [x0]
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
