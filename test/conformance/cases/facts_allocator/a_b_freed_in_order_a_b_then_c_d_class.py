import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = type('C', (), {})
b = type('C', (), {})
i, j = id(a), id(b)
del a
del b
c = type('C', (), {})
d = type('C', (), {})
print(id(c) == j, id(d) == i)
