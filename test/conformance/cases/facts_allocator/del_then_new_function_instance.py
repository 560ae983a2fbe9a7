import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = A()
    i = id(a)
    del a
    b = A()
    return id(b) == i
print(f(), f())
