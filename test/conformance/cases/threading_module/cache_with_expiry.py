import threading, time
from functools import wraps

class Cache:
    def __init__(self, ttl):
        self.ttl = ttl
        self.lock = threading.RLock()
        self.data = {}
        self.hits = self.misses = 0

    def __call__(self, func):
        @wraps(func)
        def wrapper(*args):
            now = time.monotonic()
            with self.lock:
                if args in self.data and self.data[args][1] > now:
                    self.hits += 1
                    return self.data[args][0]
                self.misses += 1
                value = func(*args)
                self.data[args] = (value, now + self.ttl)
                return value
        wrapper.cache = self
        return wrapper

@Cache(ttl=0.2)
def slow_square(x):
    time.sleep(0.005)
    return x * x

def client(out):
    out.append([slow_square(n) for n in (2, 3, 2)])

out = []
threads = [threading.Thread(target=client, args=(out,)) for _ in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(out[0], all(o == out[0] for o in out), slow_square.cache.misses, slow_square.cache.hits)
time.sleep(0.3)
print(slow_square(2), slow_square.cache.misses)
