import weakref
import gc
class A:
    def __del__(self):
        global kept
        kept = self
a = A(); a.me = a
r = weakref.ref(a)
del a
gc.collect()
print(r(), kept.me is kept)
