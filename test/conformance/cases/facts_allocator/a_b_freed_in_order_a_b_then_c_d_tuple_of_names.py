import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = (gc, gc)
b = (gc, gc)
i, j = id(a), id(b)
del a
del b
c = (gc, gc)
d = (gc, gc)
print(id(c) == j, id(d) == i)
