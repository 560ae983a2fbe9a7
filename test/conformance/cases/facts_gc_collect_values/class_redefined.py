import gc
gc.collect()
class A: pass
class A: pass
print(gc.collect(), gc.collect())
