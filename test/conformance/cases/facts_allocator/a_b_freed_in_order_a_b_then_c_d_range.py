import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = range(5)
b = range(5)
i, j = id(a), id(b)
del a
del b
c = range(5)
d = range(5)
print(id(c) == j, id(d) == i)
