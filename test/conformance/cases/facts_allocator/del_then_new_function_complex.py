import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = complex('1+2j')
    i = id(a)
    del a
    b = complex('1+2j')
    return id(b) == i
print(f(), f())
