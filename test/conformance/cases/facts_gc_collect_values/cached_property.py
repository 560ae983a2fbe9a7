import gc
import functools
gc.collect()
class A:
    @functools.cached_property
    def me(self): return self
a = A()
a.me
del a
print(gc.collect(), gc.collect())
