import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = set()
    i = id(a)
    del a
    b = set()
    return id(b) == i
print(f(), f())
