x0, x1, d0 = [1], 7, {}
a = iter(x0)
i = id(a)
del a
b = iter(x0)
print(id(b) == i)
c = iter(x0)
print(id(c) == i)
del b, c
print(id(iter(x0)) == id(iter(x0)))
