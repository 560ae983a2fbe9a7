import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = complex('1+2j')
i = id(a)
del a
b = complex('1+2j')
print(id(b) == i)
