import heapq

calls = [
    lambda: heapq.heappop([]),
    lambda: heapq.heapreplace([], 1),
    lambda: heapq.heappush((), 1),
    lambda: heapq.heappush([]),
    lambda: heapq.heappop(1),
    lambda: heapq.heapify(None),
    lambda: heapq.heapify({3, 1}),
    lambda: heapq.heappush([1], "a"),
    lambda: heapq.heapify([1, "a", 2]),
    lambda: heapq._heappop_max([]),
    lambda: heapq._heapreplace_max((), 3),
    lambda: heapq.heappush(heap=[], item=1),
    lambda: heapq.heappop(),
    lambda: heapq.heappush([2j], 1j),
]
for call in calls:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(heapq.heappushpop([], 4), heapq.heappushpop([3], 1), heapq.heappushpop([3], 5))
partly = [5, 4]
try:
    heapq.heappush(partly, "x")
except TypeError:
    print(partly)
