import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(str(123456)) == id(str(123456)), (str(123456)) is (str(123456)))
