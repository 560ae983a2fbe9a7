import gc
gc.collect()
class A: pass
class B(A): pass
del B
print(gc.collect(), gc.collect())
