import gc
gc.collect()
class A: __slots__ = ()
del A
print(gc.collect(), gc.collect())
