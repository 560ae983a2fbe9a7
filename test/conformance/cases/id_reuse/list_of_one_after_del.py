x0, x1, d0 = [1], 7, {}
a = [x0]
i = id(a)
del a
b = [x0]
print(id(b) == i)
c = [x0]
print(id(c) == i)
del b, c
print(id([x0]) == id([x0]))
