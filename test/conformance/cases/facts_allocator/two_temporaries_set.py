import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(set()) == id(set()), (set()) is (set()))
