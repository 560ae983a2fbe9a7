import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(ValueError()) == id(ValueError()), (ValueError()) is (ValueError()))
