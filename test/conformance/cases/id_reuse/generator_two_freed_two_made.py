x0, x1, d0 = [1], 7, {}
def f():
    a = (i for i in ())
    b = (i for i in ())
    i, j = id(a), id(b)
    del a, b
    c = (i for i in ())
    d = (i for i in ())
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
