import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id((gc, gc)) == id((gc, gc)), ((gc, gc)) is ((gc, gc)))
