x0, x1, d0 = [1], 7, {}
a = object()
i = id(a)
del a
b = object()
print(id(b) == i)
c = object()
print(id(c) == i)
del b, c
print(id(object()) == id(object()))
