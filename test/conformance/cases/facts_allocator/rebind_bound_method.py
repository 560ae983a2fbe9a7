import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = A().m
i = id(a)
a = A().m
print(id(a) == i)
j = id(a)
a = A().m
print(id(a) == i, id(a) == j)
