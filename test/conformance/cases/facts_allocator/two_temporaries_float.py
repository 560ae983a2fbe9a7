import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(float('1.5')) == id(float('1.5')), (float('1.5')) is (float('1.5')))
