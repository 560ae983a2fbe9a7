import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = set()
i = id(a)
del a
b = set()
print(id(b) == i)
