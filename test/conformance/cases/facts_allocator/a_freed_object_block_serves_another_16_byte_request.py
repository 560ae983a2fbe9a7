a = object()
i = id(a)
del a
b = [None]
c = object()
print(id(c) == i)
