from concurrent.futures import ThreadPoolExecutor
import threading

class Counter:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def add(self, n):
        with self._lock:
            self.value += n
            return self.value

counter = Counter()
with ThreadPoolExecutor(4) as pool:
    seen = list(pool.map(counter.add, [1] * 50))
print(counter.value, sorted(seen) == list(range(1, 51)))
