import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = A()
i = id(a)
del a
b = A()
print(id(b) == i)
