import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = object()
i = id(a)
del a
b = object()
print(id(b) == i)
