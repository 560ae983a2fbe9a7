import sys
ref = sys.getrefcount
from functools import lru_cache
@lru_cache
def f(x): return x
x = object()
f(x)
print(ref(x))
f.cache_clear()
print(ref(x))
