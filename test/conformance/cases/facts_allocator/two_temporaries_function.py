import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(lambda: 0) == id(lambda: 0), (lambda: 0) is (lambda: 0))
