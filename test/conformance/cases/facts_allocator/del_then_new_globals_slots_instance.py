import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = S()
i = id(a)
del a
b = S()
print(id(b) == i)
