import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = bytes(5)
i = id(a)
del a
b = bytes(5)
print(id(b) == i)
