x0, x1, d0 = [1], 7, {}
a = zip(x0)
i = id(a)
del a
b = zip(x0)
print(id(b) == i)
c = zip(x0)
print(id(c) == i)
del b, c
print(id(zip(x0)) == id(zip(x0)))
