import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id([x for x in (1, 2)]) == id([x for x in (1, 2)]), ([x for x in (1, 2)]) is ([x for x in (1, 2)]))
