import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = A()
i = id(a)
a = A()
print(id(a) == i)
j = id(a)
a = A()
print(id(a) == i, id(a) == j)
