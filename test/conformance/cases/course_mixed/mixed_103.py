def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [49, 34, 22, -9, 37, 24, 33, 35]
for k in (0, 1, 4, -1, len(numbers)):
    print(k, rotate(numbers, k))

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [34, 4, 4, 3, 42, 3, 12, 25, 11, 46, 49, 31]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [7, 13, 10, 8, 10, 13]
print([knapsack(weights, weights[::-1], c) for c in (0, 9, 20, 50)])
