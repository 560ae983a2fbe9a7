import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = complex('1+2j')
b = complex('1+2j')
i, j = id(a), id(b)
del a
del b
c = complex('1+2j')
d = complex('1+2j')
print(id(c) == j, id(d) == i)
