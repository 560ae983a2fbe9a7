x0, x1, d0 = [1], 7, {}
a = complex(x1, 1)
i = id(a)
del a
b = complex(x1, 1)
print(id(b) == i)
c = complex(x1, 1)
print(id(c) == i)
del b, c
print(id(complex(x1, 1)) == id(complex(x1, 1)))
