import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = bytes(5)
i = id(a)
a = bytes(5)
print(id(a) == i)
j = id(a)
a = bytes(5)
print(id(a) == i, id(a) == j)
