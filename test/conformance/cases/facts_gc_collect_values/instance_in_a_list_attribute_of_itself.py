import gc
gc.collect()
class A: pass
a = A()
a.l = [a]
del a
print(gc.collect(), gc.collect())
