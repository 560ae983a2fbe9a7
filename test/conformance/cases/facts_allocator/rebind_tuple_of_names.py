import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = (gc, gc)
i = id(a)
a = (gc, gc)
print(id(a) == i)
j = id(a)
a = (gc, gc)
print(id(a) == i, id(a) == j)
