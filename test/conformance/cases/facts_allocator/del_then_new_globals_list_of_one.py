import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = [1]
i = id(a)
del a
b = [1]
print(id(b) == i)
