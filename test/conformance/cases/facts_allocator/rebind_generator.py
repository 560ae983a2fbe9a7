import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = (x for x in ())
i = id(a)
a = (x for x in ())
print(id(a) == i)
j = id(a)
a = (x for x in ())
print(id(a) == i, id(a) == j)
