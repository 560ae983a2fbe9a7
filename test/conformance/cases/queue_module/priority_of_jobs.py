import queue
from dataclasses import dataclass, field
from itertools import count

@dataclass(order=True)
class Job:
    priority: int
    number: int
    name: str = field(compare=False)

counter = count()
q = queue.PriorityQueue()
for priority, name in [(5, "clean"), (1, "fire"), (3, "mail"), (1, "flood"), (3, "post")]:
    q.put(Job(priority, next(counter), name))
while not q.empty():
    job = q.get()
    print(job.priority, job.name)
q.put((1, "x"))
q.put((1, {}))if False else None
try:
    q.put((1, 5))
except TypeError as e:
    print(e)
