import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(A().m) == id(A().m), (A().m) is (A().m))
