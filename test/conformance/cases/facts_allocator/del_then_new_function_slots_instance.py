import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
def f():
    a = S()
    i = id(a)
    del a
    b = S()
    return id(b) == i
print(f(), f())
