import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = complex('1+2j')
i = id(a)
a = complex('1+2j')
print(id(a) == i)
j = id(a)
a = complex('1+2j')
print(id(a) == i, id(a) == j)
