x0, x1, d0 = [1], 7, {}
a = memoryview(b'ab')
i = id(a)
del a
b = memoryview(b'ab')
print(id(b) == i)
c = memoryview(b'ab')
print(id(c) == i)
del b, c
print(id(memoryview(b'ab')) == id(memoryview(b'ab')))
