import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(bytearray(3)) == id(bytearray(3)), (bytearray(3)) is (bytearray(3)))
