import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = [1]
b = [1]
i, j = id(a), id(b)
del a
del b
c = [1]
d = [1]
print(id(c) == j, id(d) == i)
