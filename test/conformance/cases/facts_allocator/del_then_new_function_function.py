import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = lambda: 0
    i = id(a)
    del a
    b = lambda: 0
    return id(b) == i
print(f(), f())
