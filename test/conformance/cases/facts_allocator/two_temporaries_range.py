import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(range(5)) == id(range(5)), (range(5)) is (range(5)))
