import gc
gc.collect()
class A: pass
class B(A): pass
del A
print(gc.collect(), gc.collect())
