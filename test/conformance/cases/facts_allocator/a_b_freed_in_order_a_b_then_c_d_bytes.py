import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = bytes(5)
b = bytes(5)
i, j = id(a), id(b)
del a
del b
c = bytes(5)
d = bytes(5)
print(id(c) == j, id(d) == i)
