import gc
gc.collect()
class A: pass
a = A()
a.s = {a}
del a
print(gc.collect(), gc.collect())
