import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = str(123456)
i = id(a)
del a
b = str(123456)
print(id(b) == i)
