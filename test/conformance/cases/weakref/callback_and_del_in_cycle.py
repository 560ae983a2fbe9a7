import weakref
import gc
class A:
    def __del__(self): print('del', r())
a = A(); a.me = a
r = weakref.ref(a, lambda r: print('callback', r()))
del a
gc.collect()
