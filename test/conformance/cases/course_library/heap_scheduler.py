import heapq
from dataclasses import dataclass, field
from itertools import count
from functools import total_ordering

@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)
    tags: list = field(default_factory=list, repr=False, compare=False)

h = []
for pr, n in [(5, 'low'), (1, 'urgent'), (3, 'mid'), (1, 'urgent2')]:
    heapq.heappush(h, Task(pr, n))
print(h[0], heapq.nsmallest(2, h), heapq.nlargest(1, h))
print(heapq.heappushpop(h, Task(0, 'now')), heapq.heapreplace(h, Task(9, 'later')))
while h: print(heapq.heappop(h).name, end=' ')
print()
seq = count()
q = []
class Job: pass
for p in (2, 1, 2): heapq.heappush(q, (p, next(seq), Job()))
print([heapq.heappop(q)[:2] for _ in range(3)])
try:
    q = [(1, Job()), (1, Job())]
    heapq.heapify(q)
except TypeError as e: print(e)
try: heapq.heappush([1, 2], 'x')
except TypeError as e: print(e)
try: heapq.heappop([])
except IndexError as e: print(e)
try: heapq.heappush((1,), 2)
except TypeError as e: print(e)
print(list(heapq.merge([1, 4, 7], [2, 5], [3], key=lambda x: x)), list(heapq.merge('cba', 'fd', reverse=True)))
@total_ordering
class V:
    def __init__(self, s): self.p = tuple(map(int, s.split('.')))
    def __eq__(self, o): return self.p == o.p if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.p < o.p if isinstance(o, V) else NotImplemented
    def __repr__(self): return 'v' + '.'.join(map(str, self.p))
vs = [V('1.10'), V('1.9'), V('0.1.2'), V('2')]
print(sorted(vs), max(vs), V('1') <= V('1'), V('1') >= V('1.0'), V('1') != V('1'))
for f in (lambda: V('1') <= 3, lambda: V('1') > 'a', lambda: total_ordering(Job), lambda: Task(1), lambda: Task(1, 'a') < 5, lambda: hash(Task(1, 'a')), lambda: hash(V('1'))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
