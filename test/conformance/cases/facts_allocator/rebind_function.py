import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = lambda: 0
i = id(a)
a = lambda: 0
print(id(a) == i)
j = id(a)
a = lambda: 0
print(id(a) == i, id(a) == j)
