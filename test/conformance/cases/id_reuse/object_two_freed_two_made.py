x0, x1, d0 = [1], 7, {}
def f():
    a = object()
    b = object()
    i, j = id(a), id(b)
    del a, b
    c = object()
    d = object()
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
