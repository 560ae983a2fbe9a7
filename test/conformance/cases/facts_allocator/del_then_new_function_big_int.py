import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = int('123456789012')
    i = id(a)
    del a
    b = int('123456789012')
    return id(b) == i
print(f(), f())
