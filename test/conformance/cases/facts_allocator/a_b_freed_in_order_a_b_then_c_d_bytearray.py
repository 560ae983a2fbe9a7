import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = bytearray(3)
b = bytearray(3)
i, j = id(a), id(b)
del a
del b
c = bytearray(3)
d = bytearray(3)
print(id(c) == j, id(d) == i)
