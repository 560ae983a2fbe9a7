import gc
gc.collect()
class A: pass
a = A()
del A, a
print(gc.collect(), gc.collect())
