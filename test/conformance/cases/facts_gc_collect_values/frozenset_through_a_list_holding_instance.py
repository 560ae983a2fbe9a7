import gc
gc.collect()
class A: pass
a = A()
a.f = frozenset([a])
del a
print(gc.collect(), gc.collect())
