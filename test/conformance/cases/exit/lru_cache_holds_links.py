import gc
from functools import lru_cache
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
@lru_cache(maxsize=2)
def f(x): return N(x)
print(type(f(1)).__name__, gc.is_tracked(gc.get_referents(f)[-1]))
f(2); f(1)
print('full', f.cache_info())
f(3)
print('again', f.cache_info())
f.cache_clear()
print('cleared', f.cache_info())
f(4); f(5)
@lru_cache(maxsize=None)
def g(x): return N(x)
g(6); g(7)
print('end')
