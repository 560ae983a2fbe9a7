import threading

class LockedIterator:
    def __init__(self, it):
        self.it, self.lock = iter(it), threading.Lock()
    def __iter__(self):
        return self
    def __next__(self):
        with self.lock:
            return next(self.it)

def numbers():
    yield from range(300)

shared = LockedIterator(numbers())
parts = []
def take():
    parts.append(sum(1 for _ in shared))
ts = [threading.Thread(target=take) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(parts), len(parts))
