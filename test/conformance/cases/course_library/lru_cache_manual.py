from functools import lru_cache, cache
from collections import OrderedDict

class LRU:
    def __init__(self, capacity):
        self.capacity = capacity
        self.data = OrderedDict()
        self.hits = self.misses = 0
    def __call__(self, fn):
        def wrapper(*args, **kw):
            key = args, frozenset(kw.items())
            if key in self.data:
                self.hits += 1
                self.data.move_to_end(key)
                return self.data[key]
            self.misses += 1
            value = self.data[key] = fn(*args, **kw)
            while len(self.data) > self.capacity:
                old, _ = self.data.popitem(last=False)
                print('evict', old[0])
            return value
        wrapper.info = lambda: (self.hits, self.misses, len(self.data))
        return wrapper

@LRU(3)
def square(x): return x * x
for n in [1, 2, 3, 1, 4, 2, 1, 5]: square(n)
print(square.info(), square.__name__)

@lru_cache(maxsize=3)
def cube(x, *, shout=False):
    print('computing', x)
    return x ** 3
for n in [1, 1.0, True, 2, 3, 4, 1]: cube(n)
print(cube.cache_info(), cube.cache_parameters(), cube.__wrapped__.__name__)
cube.cache_clear(); print(cube.cache_info())

@lru_cache(typed=True)
def typed(x): return type(x).__name__
print(typed(1), typed(1.0), typed(True), typed.cache_info())

@cache
def ways(n): return 1 if n < 2 else ways(n - 1) + ways(n - 2)
print(ways(200), ways.cache_info())
print(cube)
for f in (lambda: cube([1]), lambda: cube(), lambda: cube(1, 2), lambda: lru_cache(maxsize='a')(len), lambda: lru_cache(None)(len)('abc'), lambda: lru_cache(1, 2, 3), lambda: cache(5), lambda: lru_cache(-5)(len).cache_info()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

class Temp:
    def __init__(self, v): self.v = v
    @lru_cache
    def f(self): return self.v * 2
t = Temp(4)
print(t.f(), t.f(), Temp.f.cache_info(), t.f == t.f)
