import threading
from queue import Queue

class Pool:
    def __init__(self, size):
        self.tasks = Queue()
        self.results = {}
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self._work, name=f"pool-{i}") for i in range(size)]
        for t in self.threads:
            t.start()

    def _work(self):
        while True:
            task = self.tasks.get()
            if task is None:
                return
            key, func, args = task
            try:
                value = func(*args)
            except Exception as e:
                value = e
            with self.lock:
                self.results[key] = value

    def submit(self, key, func, *args):
        self.tasks.put((key, func, args))

    def close(self):
        for _ in self.threads:
            self.tasks.put(None)
        for t in self.threads:
            t.join()

pool = Pool(3)
for n in range(8):
    pool.submit(n, lambda n: 60 // n, n)
pool.close()
for key in sorted(pool.results):
    print(key, repr(pool.results[key]))
