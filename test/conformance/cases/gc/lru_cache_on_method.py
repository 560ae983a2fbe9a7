import gc
from functools import lru_cache
class A:
    @lru_cache
    def f(self): return 1
    def __del__(self): print('freed')
gc.collect()
a = A(); a.f()
del a
print(gc.collect())
A.f.cache_clear()
print('cleared')
