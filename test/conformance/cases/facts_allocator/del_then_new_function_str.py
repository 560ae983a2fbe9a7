import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = str(123456)
    i = id(a)
    del a
    b = str(123456)
    return id(b) == i
print(f(), f())
