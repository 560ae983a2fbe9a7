x0, x1, d0 = [1], 7, {}
a = bytearray(b'ab')
i = id(a)
del a
b = bytearray(b'ab')
print(id(b) == i)
c = bytearray(b'ab')
print(id(c) == i)
del b, c
print(id(bytearray(b'ab')) == id(bytearray(b'ab')))
