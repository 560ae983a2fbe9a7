def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [37, 49, 23, 24, 41, -6, 44, 16]
for target in (numbers[0] + numbers[3], 2, 999):
    print(target, two_sum(numbers, target))

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [16, 31, 9, 36, 50, 24, 35, 11, 5, 6, 23, 13]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [7, 15, 2, 10, 2, 10]
print([knapsack(weights, weights[::-1], c) for c in (0, 6, 20, 50)])
