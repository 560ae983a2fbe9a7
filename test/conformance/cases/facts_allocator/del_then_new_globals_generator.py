import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = (x for x in ())
i = id(a)
del a
b = (x for x in ())
print(id(b) == i)
