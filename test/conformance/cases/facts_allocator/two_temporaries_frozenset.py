import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(frozenset((1,))) == id(frozenset((1,))), (frozenset((1,))) is (frozenset((1,))))
