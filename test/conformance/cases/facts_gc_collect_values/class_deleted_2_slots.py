import gc
gc.collect()
class A: __slots__ = ('x', 'y')
del A
print(gc.collect(), gc.collect())
