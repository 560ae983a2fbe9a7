import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = int('123456789012')
i = id(a)
a = int('123456789012')
print(id(a) == i)
j = id(a)
a = int('123456789012')
print(id(a) == i, id(a) == j)
