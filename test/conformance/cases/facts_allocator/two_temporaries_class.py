import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id(type('C', (), {})) == id(type('C', (), {})), (type('C', (), {})) is (type('C', (), {})))
