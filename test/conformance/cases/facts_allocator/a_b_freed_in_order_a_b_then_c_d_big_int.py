import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = int('123456789012')
b = int('123456789012')
i, j = id(a), id(b)
del a
del b
c = int('123456789012')
d = int('123456789012')
print(id(c) == j, id(d) == i)
