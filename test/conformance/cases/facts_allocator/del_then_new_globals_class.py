import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = type('C', (), {})
i = id(a)
del a
b = type('C', (), {})
print(id(b) == i)
