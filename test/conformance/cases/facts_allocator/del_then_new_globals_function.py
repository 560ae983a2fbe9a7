import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = lambda: 0
i = id(a)
del a
b = lambda: 0
print(id(b) == i)
