import gc
gc.collect()
class A: pass
class B(A): pass
del A, B
print(gc.collect(), gc.collect())
