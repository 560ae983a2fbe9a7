import weakref
class A:
    def __del__(self): print('ref in __del__ gives', type(r()).__name__)
a = A()
r = weakref.ref(a)
del a
import gc
a = A(); a.me = a
r = weakref.ref(a)
del a
gc.collect()
