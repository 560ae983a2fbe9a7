import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = []
b = []
i, j = id(a), id(b)
del a
del b
c = []
d = []
print(id(c) == j, id(d) == i)
