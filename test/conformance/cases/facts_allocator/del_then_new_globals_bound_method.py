import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = A().m
i = id(a)
del a
b = A().m
print(id(b) == i)
