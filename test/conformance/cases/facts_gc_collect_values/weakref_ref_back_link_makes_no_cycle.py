import gc
import weakref
gc.collect()
class A: pass
a = A()
b = A()
a.o = b
b.o = weakref.ref(a)
del a, b
print(gc.collect(), gc.collect())
