import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = str(123456)
b = str(123456)
i, j = id(a), id(b)
del a
del b
c = str(123456)
d = str(123456)
print(id(c) == j, id(d) == i)
