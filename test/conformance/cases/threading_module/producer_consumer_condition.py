import threading
from collections import deque

class Buffer:
    def __init__(self, size):
        self.items = deque()
        self.size = size
        self.cond = threading.Condition()

    def put(self, item):
        with self.cond:
            while len(self.items) >= self.size:
                self.cond.wait()
            self.items.append(item)
            self.cond.notify_all()

    def get(self):
        with self.cond:
            self.cond.wait_for(lambda: self.items)
            item = self.items.popleft()
            self.cond.notify_all()
            return item

buffer = Buffer(3)
received = []

def producer():
    for i in range(20):
        buffer.put(i * i)
    buffer.put(None)

def consumer():
    while True:
        item = buffer.get()
        if item is None:
            break
        received.append(item)

p = threading.Thread(target=producer)
c = threading.Thread(target=consumer)
p.start(); c.start(); p.join(); c.join()
print(received)
print(len(buffer.items))
