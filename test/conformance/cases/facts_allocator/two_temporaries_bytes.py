import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(bytes(5)) == id(bytes(5)), (bytes(5)) is (bytes(5)))
