x0, x1, d0 = [1], 7, {}
a = '%d' % (x1 + 12345)
i = id(a)
del a
b = '%d' % (x1 + 12345)
print(id(b) == i)
c = '%d' % (x1 + 12345)
print(id(c) == i)
del b, c
print(id('%d' % (x1 + 12345)) == id('%d' % (x1 + 12345)))
