import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(complex('1+2j')) == id(complex('1+2j')), (complex('1+2j')) is (complex('1+2j')))
