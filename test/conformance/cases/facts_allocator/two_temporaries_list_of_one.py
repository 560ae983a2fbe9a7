import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id([1]) == id([1]), ([1]) is ([1]))
