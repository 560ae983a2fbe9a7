import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = [x for x in (1, 2)]
i = id(a)
del a
b = [x for x in (1, 2)]
print(id(b) == i)
