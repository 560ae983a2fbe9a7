import heapq
import itertools
import sys

class Task:
    def __init__(self, name, cost):
        self.name = name
        self.cost = cost

    def __lt__(self, other):
        return self.cost < other.cost

    def __repr__(self):
        return f"Task({self.name!r}, {self.cost})"

queue = []
tasks = [Task(name, cost) for name, cost in [("build", 5), ("test", 3), ("deploy", 9), ("lint", 1), ("docs", 3)]]
for task in tasks:
    heapq.heappush(queue, task)
print(queue)
print([sys.getrefcount(task) for task in tasks])
print(heapq.heappop(queue), heapq.heappushpop(queue, Task("tiny", 0)), heapq.heapreplace(queue, Task("huge", 99)))
print(queue, len(queue), sys.getsizeof(queue))
done = []
while queue:
    done.append(heapq.heappop(queue))
    print(len(queue), sys.getsizeof(queue))
print(done)
print([sys.getrefcount(task) for task in tasks])

counter = itertools.count()
entries = []
for priority, label in [(2, "b"), (1, "a"), (2, "c"), (1, "d")]:
    heapq.heappush(entries, (priority, next(counter), label))
print([heapq.heappop(entries)[2] for _ in range(4)])
print(heapq.heappush, heapq.heappop.__module__, heapq.heapify.__text_signature__)
print(heapq.nsmallest(2, [5, 1, 4]), heapq.nlargest(2, "hello"), list(heapq.merge([1, 4], [2, 3])))
