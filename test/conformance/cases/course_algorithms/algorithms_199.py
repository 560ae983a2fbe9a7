def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 2
sets = power_set([2, 3, 5, 8, 5])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-9, 6, 17, 46, 35, -7, 42, 8, 5, 4, 24, 32], lambda v: v % 6))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-9, 6, 17, 46, 35, -7, 42, 8, 5, 4, 24, 32], lambda v: v > 0).items()})

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [2, 6, 14, 9, 7, 1]
print([knapsack(weights, weights[::-1], c) for c in (0, 8, 20, 50)])

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([44, 15, 2, 36, 4, 12, 10, 40]))
print(bubble_sort('8hello'))
