import types
x0, x1, d0 = [1], 7, {}
def f():
    a = types.CellType(1)
    b = types.CellType(1)
    i, j = id(a), id(b)
    del a, b
    c = types.CellType(1)
    d = types.CellType(1)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
