import heapq

log = []

class Item:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        log.append((self.value, other.value))
        return self.value < other.value

    def __repr__(self):
        return f"<{self.value}>"

heap = [Item(value) for value in (7, 3, 9, 1, 8, 2, 5)]
heapq.heapify(heap)
print(heap)
print(log)
log.clear()
print(heapq.heappop(heap), log)
log.clear()
heapq.heappush(heap, Item(0))
print(heap, log)
log.clear()
heapq._heapify_max(heap)
print(heap, log)
log.clear()
print(heapq._heappop_max(heap), heapq._heapreplace_max(heap, Item(4)), heap, log)
log.clear()
many = [Item((i * 7919) % 3001) for i in range(3000)]
heapq.heapify(many)
print(len(log), log[:4], log[-3:], many[:6], many[-3:])
