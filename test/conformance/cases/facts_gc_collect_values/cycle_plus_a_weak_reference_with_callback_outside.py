import gc
import weakref
gc.collect()
class A: pass
a = A()
a.me = a
r = weakref.ref(a, lambda r: print('callback'))
del a
print(gc.collect(), gc.collect())
