import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = frozenset((1,))
    i = id(a)
    del a
    b = frozenset((1,))
    return id(b) == i
print(f(), f())
