import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = []
i = id(a)
del a
b = []
print(id(b) == i)
