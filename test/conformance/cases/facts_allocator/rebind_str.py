import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = str(123456)
i = id(a)
a = str(123456)
print(id(a) == i)
j = id(a)
a = str(123456)
print(id(a) == i, id(a) == j)
