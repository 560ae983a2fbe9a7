import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = A()
b = A()
i, j = id(a), id(b)
del a
del b
c = A()
d = A()
print(id(c) == j, id(d) == i)
