x0, x1, d0 = [1], 7, {}
def f():
    a = complex(x1, 1)
    b = complex(x1, 1)
    i, j = id(a), id(b)
    del a, b
    c = complex(x1, 1)
    d = complex(x1, 1)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
