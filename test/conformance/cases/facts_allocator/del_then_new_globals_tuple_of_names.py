import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = (gc, gc)
i = id(a)
del a
b = (gc, gc)
print(id(b) == i)
