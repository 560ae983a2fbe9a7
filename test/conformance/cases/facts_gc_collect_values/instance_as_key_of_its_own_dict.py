import gc
gc.collect()
class A: pass
a = A()
a.d = {a: 1}
del a
print(gc.collect(), gc.collect())
