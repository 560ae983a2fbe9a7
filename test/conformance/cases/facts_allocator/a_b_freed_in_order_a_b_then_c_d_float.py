import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = float('1.5')
b = float('1.5')
i, j = id(a), id(b)
del a
del b
c = float('1.5')
d = float('1.5')
print(id(c) == j, id(d) == i)
