x0, x1, d0 = [1], 7, {}
a = ValueError()
i = id(a)
del a
b = ValueError()
print(id(b) == i)
c = ValueError()
print(id(c) == i)
del b, c
print(id(ValueError()) == id(ValueError()))
