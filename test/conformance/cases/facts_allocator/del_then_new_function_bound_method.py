import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = A().m
    i = id(a)
    del a
    b = A().m
    return id(b) == i
print(f(), f())
