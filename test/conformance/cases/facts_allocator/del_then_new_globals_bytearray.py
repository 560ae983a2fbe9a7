import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = bytearray(3)
i = id(a)
del a
b = bytearray(3)
print(id(b) == i)
