import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = {'a': 1}
i = id(a)
del a
b = {'a': 1}
print(id(b) == i)
