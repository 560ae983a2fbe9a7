import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(int('123456789012')) == id(int('123456789012')), (int('123456789012')) is (int('123456789012')))
