class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
from functools import lru_cache
@lru_cache
def f(x): return N(x)
f(1); f(2)
print('end')
