import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id({}) == id({}), ({}) is ({}))
