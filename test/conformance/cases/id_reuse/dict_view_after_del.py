x0, x1, d0 = [1], 7, {}
a = d0.keys()
i = id(a)
del a
b = d0.keys()
print(id(b) == i)
c = d0.keys()
print(id(c) == i)
del b, c
print(id(d0.keys()) == id(d0.keys()))
