x0, x1, d0 = [1], 7, {}
a = enumerate(x0)
i = id(a)
del a
b = enumerate(x0)
print(id(b) == i)
c = enumerate(x0)
print(id(c) == i)
del b, c
print(id(enumerate(x0)) == id(enumerate(x0)))
