class Queue:
    def __init__(self, limit): self.items, self.limit = [], limit
    def put(self, x):
        if len(self.items) >= self.limit: raise OverflowError(f'queue is full ({self.limit})')
        self.items.insert(0, x)
    def get(self):
        if not self.items: raise LookupError('queue is empty')
        return self.items.pop()

def producer(q, n):
    for i in range(n):
        q.put(i * i)
        print('put', i * i)

def consumer(q):
    while True:
        print('got', q.get())

q = Queue(3)
producer(q, 2)
try:
    consumer(q)
except LookupError as e:
    print('consumer stopped:', e)
try:
    producer(q, 5)
except OverflowError:
    print('producer stopped')
    consumer(q)
print('never reached')
