import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = bytes(5)
    i = id(a)
    del a
    b = bytes(5)
    return id(b) == i
print(f(), f())
