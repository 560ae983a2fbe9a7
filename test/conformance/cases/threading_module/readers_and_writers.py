import threading

class ReadWriteLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0
        self._writing = False

    def acquire_read(self):
        with self._cond:
            while self._writing:
                self._cond.wait()
            self._readers += 1

    def release_read(self):
        with self._cond:
            self._readers -= 1
            if not self._readers:
                self._cond.notify_all()

    def acquire_write(self):
        with self._cond:
            while self._writing or self._readers:
                self._cond.wait()
            self._writing = True

    def release_write(self):
        with self._cond:
            self._writing = False
            self._cond.notify_all()

lock = ReadWriteLock()
data = {"version": 0}
seen = []

def reader():
    for _ in range(20):
        lock.acquire_read()
        seen.append(data["version"])
        lock.release_read()

def writer():
    for _ in range(10):
        lock.acquire_write()
        data["version"] += 1
        lock.release_write()

threads = [threading.Thread(target=f) for f in (reader, writer, reader, writer)]
for t in threads: t.start()
for t in threads: t.join()
print(data, len(seen), max(seen) <= 20)
