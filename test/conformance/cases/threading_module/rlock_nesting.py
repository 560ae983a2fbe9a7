import threading, re

r = threading.RLock()
with r:
    with r:
        print(r.acquire(blocking=False))
        print(re.sub(r"owner=\d{6,}", "owner=N", repr(r)))
        r.release()
print(r)
try:
    r.release()
except RuntimeError as e:
    print(e)

class Tree:
    def __init__(self):
        self.lock = threading.RLock()
        self.children = []
    def add(self, depth):
        with self.lock:
            if depth:
                self.children.append(depth)
                self.add(depth - 1)
        return self.children

print(Tree().add(4))
out = []
r.acquire()
t = threading.Thread(target=lambda: out.append((r.acquire(timeout=0.01), r._is_owned())))
t.start(); t.join()
print(out, r._is_owned())
r.release()
