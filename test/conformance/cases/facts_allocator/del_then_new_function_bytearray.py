import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = bytearray(3)
    i = id(a)
    del a
    b = bytearray(3)
    return id(b) == i
print(f(), f())
