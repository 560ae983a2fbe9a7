import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = bytearray(3)
i = id(a)
a = bytearray(3)
print(id(a) == i)
j = id(a)
a = bytearray(3)
print(id(a) == i, id(a) == j)
