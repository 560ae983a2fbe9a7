import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = object()
b = object()
i, j = id(a), id(b)
del a
del b
c = object()
d = object()
print(id(c) == j, id(d) == i)
