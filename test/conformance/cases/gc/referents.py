import gc
class A: pass
a = A(); a.x = 1000; a.y = 'text value'
class S: __slots__ = ('b', 'a')
s = S(); s.a = 1000; s.b = 2000
print(gc.get_referents([1, 'a', 2.5]), gc.get_referents((1, 2)), gc.get_referents({'k': 'v', 1: 2}))
print(gc.get_referents(1), gc.get_referents('a'), gc.get_referents(), gc.get_referents([], {}))
print([x if not isinstance(x, type) else x.__name__ for x in gc.get_referents(s)])
