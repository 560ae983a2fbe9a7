import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = (gc, gc)
    i = id(a)
    del a
    b = (gc, gc)
    return id(b) == i
print(f(), f())
