import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = range(5)
i = id(a)
a = range(5)
print(id(a) == i)
j = id(a)
a = range(5)
print(id(a) == i, id(a) == j)
