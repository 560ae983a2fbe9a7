x0, x1, d0 = [1], 7, {}
a = slice(x1)
i = id(a)
del a
b = slice(x1)
print(id(b) == i)
c = slice(x1)
print(id(c) == i)
del b, c
print(id(slice(x1)) == id(slice(x1)))
