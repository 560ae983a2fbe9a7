a = []
i = id(a)
del a
d = {}
print(id(d) == i)
s = (d, d)
print(id(s) == i)
b = []
print(id(b) == i)
