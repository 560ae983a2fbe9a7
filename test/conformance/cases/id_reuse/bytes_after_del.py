x0, x1, d0 = [1], 7, {}
a = bytes([x1, x1])
i = id(a)
del a
b = bytes([x1, x1])
print(id(b) == i)
c = bytes([x1, x1])
print(id(c) == i)
del b, c
print(id(bytes([x1, x1])) == id(bytes([x1, x1])))
