import weakref
import gc
class A: pass
a = A()
a.r = weakref.ref(a, lambda r: print('never'))
a.me = a
del a
gc.collect()
print('end')
