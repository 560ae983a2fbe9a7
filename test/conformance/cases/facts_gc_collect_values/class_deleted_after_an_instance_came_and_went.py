import gc
gc.collect()
class A: pass
a = A()
a.x = 1
del a
del A
print(gc.collect(), gc.collect())
