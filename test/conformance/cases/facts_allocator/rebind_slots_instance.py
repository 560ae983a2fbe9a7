import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = S()
i = id(a)
a = S()
print(id(a) == i)
j = id(a)
a = S()
print(id(a) == i, id(a) == j)
