import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = [x for x in (1, 2)]
b = [x for x in (1, 2)]
i, j = id(a), id(b)
del a
del b
c = [x for x in (1, 2)]
d = [x for x in (1, 2)]
print(id(c) == j, id(d) == i)
