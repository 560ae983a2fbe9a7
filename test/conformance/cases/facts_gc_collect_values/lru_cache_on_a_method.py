import gc
import functools
gc.collect()
class A:
    @functools.lru_cache(None)
    def f(self, x): return self
a = A()
a.f(1)
del a
del A
print(gc.collect(), gc.collect())
