import queue

class UniqueQueue(queue.Queue):
    def _init(self, maxsize):
        self.queue = []
        self.seen = set()

    def _put(self, item):
        if item not in self.seen:
            self.seen.add(item)
            self.queue.append(item)

    def _get(self):
        return self.queue.pop(0)

q = UniqueQueue()
for word in "the cat and the dog and the bird".split():
    q.put(word)
print(q.qsize(), [q.get() for _ in range(q.qsize())], q.unfinished_tasks)
print([name for name in sorted(vars(q)) if not name.startswith("_")])
