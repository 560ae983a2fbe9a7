import heapq
h = [5, 1, 4]; heapq.heapify(h)
print(h, heapq.heappop(h), h)
heapq.heappush(h, 0)
print(h, heapq.nsmallest(2, [3, 1, 2]), heapq.nlargest(2, [3, 1, 2], key=lambda x: -x), heapq.heapreplace(h, 9), heapq.heappushpop(h, 0), h)
print(list(heapq.merge([1, 4], [2, 3])))
try:
    heapq.heappop([])
except Exception as error:
    print(type(error).__name__, error)
