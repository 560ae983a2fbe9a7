import gc, sys, weakref

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [4, 5, 2, 14, 9, 3]
print([knapsack(weights, weights[::-1], c) for c in (0, 2, 20, 50)])

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [37, 57, 53, 7, 40, 3, 53, 16, 49, 0, 33, 20]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

# Closures hold their variables
def counter(start):
    history = [start]
    def step(by=5):
        history.append(history[-1] + by)
        return history[-1]
    return step

step = counter(7)
cell = step.__closure__[0]
print(step(), step(10), cell.cell_contents, sys.getrefcount(cell.cell_contents), sys.getsizeof(cell))
other = counter(0)
print(other.__closure__[0] is cell, other.__code__ is step.__code__, sys.getrefcount(step.__code__))
del step
print(sys.getrefcount(cell), len(cell.cell_contents))
