x0, x1, d0 = [1], 7, {}
a = property()
i = id(a)
del a
b = property()
print(id(b) == i)
c = property()
print(id(c) == i)
del b, c
print(id(property()) == id(property()))
