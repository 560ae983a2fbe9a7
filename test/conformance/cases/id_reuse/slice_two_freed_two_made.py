x0, x1, d0 = [1], 7, {}
def f():
    a = slice(x1)
    b = slice(x1)
    i, j = id(a), id(b)
    del a, b
    c = slice(x1)
    d = slice(x1)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
