import gc
gc.collect()
class A: pass
a = A()
del A
print(gc.collect(), gc.collect())
