x0, x1, d0 = [1], 7, {}
a = range(x1)
i = id(a)
del a
b = range(x1)
print(id(b) == i)
c = range(x1)
print(id(c) == i)
del b, c
print(id(range(x1)) == id(range(x1)))
