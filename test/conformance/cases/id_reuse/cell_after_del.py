import types
x0, x1, d0 = [1], 7, {}
a = types.CellType(1)
i = id(a)
del a
b = types.CellType(1)
print(id(b) == i)
c = types.CellType(1)
print(id(c) == i)
del b, c
print(id(types.CellType(1)) == id(types.CellType(1)))
