import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = {'a': 1}
b = {'a': 1}
i, j = id(a), id(b)
del a
del b
c = {'a': 1}
d = {'a': 1}
print(id(c) == j, id(d) == i)
