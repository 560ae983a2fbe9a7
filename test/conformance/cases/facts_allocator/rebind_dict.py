import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = {}
i = id(a)
a = {}
print(id(a) == i)
j = id(a)
a = {}
print(id(a) == i, id(a) == j)
