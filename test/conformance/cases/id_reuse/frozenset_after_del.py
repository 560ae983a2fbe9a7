x0, x1, d0 = [1], 7, {}
a = frozenset(x0)
i = id(a)
del a
b = frozenset(x0)
print(id(b) == i)
c = frozenset(x0)
print(id(c) == i)
del b, c
print(id(frozenset(x0)) == id(frozenset(x0)))
