import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = frozenset((1,))
b = frozenset((1,))
i, j = id(a), id(b)
del a
del b
c = frozenset((1,))
d = frozenset((1,))
print(id(c) == j, id(d) == i)
