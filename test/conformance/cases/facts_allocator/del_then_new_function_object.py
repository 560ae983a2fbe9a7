import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = object()
    i = id(a)
    del a
    b = object()
    return id(b) == i
print(f(), f())
