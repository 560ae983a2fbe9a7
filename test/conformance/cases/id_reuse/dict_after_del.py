x0, x1, d0 = [1], 7, {}
a = {}
i = id(a)
del a
b = {}
print(id(b) == i)
c = {}
print(id(c) == i)
del b, c
print(id({}) == id({}))
