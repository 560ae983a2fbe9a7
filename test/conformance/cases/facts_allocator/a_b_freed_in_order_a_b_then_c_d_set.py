import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = set()
b = set()
i, j = id(a), id(b)
del a
del b
c = set()
d = set()
print(id(c) == j, id(d) == i)
