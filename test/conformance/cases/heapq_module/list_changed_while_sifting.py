import heapq
import weakref

class Emptier:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        heap.clear()
        return self.value < other.value

for name in ("heapify", "heappop"):
    heap = [Emptier(value) for value in range(6)]
    watched = [weakref.ref(item) for item in heap]
    try:
        getattr(heapq, name)(heap)
    except RuntimeError as error:
        print(name, error, heap, sum(ref() is not None for ref in watched))
for name in ("heappush", "heapreplace", "heappushpop"):
    heap = [Emptier(value) for value in range(6)]
    try:
        getattr(heapq, name)(heap, Emptier(3))
    except Exception as error:
        print(name, type(error).__name__, error, heap)

class Failing:
    def __lt__(self, other):
        raise ZeroDivisionError("no order")

heap = [Failing(), Failing(), Failing()]
try:
    heapq.heapify(heap)
except ZeroDivisionError as error:
    print(error, len(heap))
