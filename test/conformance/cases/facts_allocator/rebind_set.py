import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = set()
i = id(a)
a = set()
print(id(a) == i)
j = id(a)
a = set()
print(id(a) == i, id(a) == j)
