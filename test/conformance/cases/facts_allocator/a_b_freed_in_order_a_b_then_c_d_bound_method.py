import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = A().m
b = A().m
i, j = id(a), id(b)
del a
del b
c = A().m
d = A().m
print(id(c) == j, id(d) == i)
