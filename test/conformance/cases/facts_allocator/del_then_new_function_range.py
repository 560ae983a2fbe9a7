import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = range(5)
    i = id(a)
    del a
    b = range(5)
    return id(b) == i
print(f(), f())
