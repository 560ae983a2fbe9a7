import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
print(id({'a': 1}) == id({'a': 1}), ({'a': 1}) is ({'a': 1}))
