import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = int('123456789012')
i = id(a)
del a
b = int('123456789012')
print(id(b) == i)
