import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = type('C', (), {})
i = id(a)
a = type('C', (), {})
print(id(a) == i)
j = id(a)
a = type('C', (), {})
print(id(a) == i, id(a) == j)
