import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = frozenset((1,))
i = id(a)
a = frozenset((1,))
print(id(a) == i)
j = id(a)
a = frozenset((1,))
print(id(a) == i, id(a) == j)
