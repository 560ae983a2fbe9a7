import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = []
    i = id(a)
    del a
    b = []
    return id(b) == i
print(f(), f())
