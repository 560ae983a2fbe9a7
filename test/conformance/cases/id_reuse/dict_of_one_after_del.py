x0, x1, d0 = [1], 7, {}
a = {'a': x0}
i = id(a)
del a
b = {'a': x0}
print(id(b) == i)
c = {'a': x0}
print(id(c) == i)
del b, c
print(id({'a': x0}) == id({'a': x0}))
