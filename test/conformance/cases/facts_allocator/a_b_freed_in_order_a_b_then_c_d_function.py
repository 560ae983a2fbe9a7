import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = lambda: 0
b = lambda: 0
i, j = id(a), id(b)
del a
del b
c = lambda: 0
d = lambda: 0
print(id(c) == j, id(d) == i)
