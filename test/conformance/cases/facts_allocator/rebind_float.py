import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = float('1.5')
i = id(a)
a = float('1.5')
print(id(a) == i)
j = id(a)
a = float('1.5')
print(id(a) == i, id(a) == j)
