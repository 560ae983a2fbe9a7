import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id((x for x in ())) == id((x for x in ())), ((x for x in ())) is ((x for x in ())))
