def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([1, 36, 23, 12, 39, -6, 6, 27, 35, 37, -2, 16], lambda v: v % 8))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([1, 36, 23, 12, 39, -6, 6, 27, 35, 37, -2, 16], lambda v: v > 0).items()})

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [5, 10, 10, 2, 6, 1]
print([knapsack(weights, weights[::-1], c) for c in (0, 4, 20, 50)])

def count_inversions(items):
    if len(items) < 2:
        return list(items), 0
    middle = len(items) // 2
    left, a = count_inversions(items[:middle])
    right, b = count_inversions(items[middle:])
    merged, total = [], a + b
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            total += len(left)
            merged.append(right.pop(0))
    return merged + left + right, total

print(count_inversions([-5, 8, -8, 5, 16, 34, 36, -2, 22, 19]))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 9
sets = power_set([4, 8, 5, 9, 4])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])
