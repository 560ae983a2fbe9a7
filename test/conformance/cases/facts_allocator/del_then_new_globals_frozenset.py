import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = frozenset((1,))
i = id(a)
del a
b = frozenset((1,))
print(id(b) == i)
