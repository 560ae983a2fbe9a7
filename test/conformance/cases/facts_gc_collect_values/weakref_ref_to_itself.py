import gc
import weakref
gc.collect()
class A: pass
a = A()
a.r = weakref.ref(a)
del a
print(gc.collect(), gc.collect())
