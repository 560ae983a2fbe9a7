from functools import lru_cache
@lru_cache
def f(n): return [n]
print(f(1) is f(1), f(1) is f(2), f(1.0) is f(1))
