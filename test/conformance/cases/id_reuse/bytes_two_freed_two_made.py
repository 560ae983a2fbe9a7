x0, x1, d0 = [1], 7, {}
def f():
    a = bytes([x1, x1])
    b = bytes([x1, x1])
    i, j = id(a), id(b)
    del a, b
    c = bytes([x1, x1])
    d = bytes([x1, x1])
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
