import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = ValueError()
i = id(a)
del a
b = ValueError()
print(id(b) == i)
