import gc
gc.collect()
class N:
    def __init__(self, v):
        self.v = v; self.prev = None; self.next = None
head = tail = N(0)
for i in range(1, 10):
    n = N(i); n.prev = tail; tail.next = n; tail = n
del head, tail, n
print(gc.collect(), gc.collect())
