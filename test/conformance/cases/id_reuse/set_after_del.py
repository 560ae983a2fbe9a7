x0, x1, d0 = [1], 7, {}
a = set()
i = id(a)
del a
b = set()
print(id(b) == i)
c = set()
print(id(c) == i)
del b, c
print(id(set()) == id(set()))
