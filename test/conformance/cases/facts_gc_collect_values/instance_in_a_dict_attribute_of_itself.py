import gc
gc.collect()
class A: pass
a = A()
a.d = {'a': a}
del a
print(gc.collect(), gc.collect())
