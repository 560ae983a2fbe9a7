import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
a = S()
b = S()
i, j = id(a), id(b)
del a
del b
c = S()
d = S()
print(id(c) == j, id(d) == i)
