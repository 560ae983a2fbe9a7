import heapq
import random

low, high = [], []

def add(value):
    heapq.heappush(low, -heapq.heappushpop(high, value))
    if len(low) > len(high):
        heapq.heappush(high, -heapq.heappop(low))

def median():
    if len(high) > len(low):
        return high[0]
    return (high[0] - low[0]) / 2

random.seed(11)
for step in range(12):
    value = random.randrange(100)
    add(value)
    print(value, median(), low, high)
