import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = [x for x in (1, 2)]
    i = id(a)
    del a
    b = [x for x in (1, 2)]
    return id(b) == i
print(f(), f())
