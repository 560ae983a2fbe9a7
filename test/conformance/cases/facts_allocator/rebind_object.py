import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = object()
i = id(a)
a = object()
print(id(a) == i)
j = id(a)
a = object()
print(id(a) == i, id(a) == j)
