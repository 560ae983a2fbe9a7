import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = ValueError()
    i = id(a)
    del a
    b = ValueError()
    return id(b) == i
print(f(), f())
