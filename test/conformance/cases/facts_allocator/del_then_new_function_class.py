import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = type('C', (), {})
    i = id(a)
    del a
    b = type('C', (), {})
    return id(b) == i
print(f(), f())
