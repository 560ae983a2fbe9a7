import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = range(5)
i = id(a)
del a
b = range(5)
print(id(b) == i)
