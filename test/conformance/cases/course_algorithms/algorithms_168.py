def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [35, -9, 36, 9, 28, 32, 29, 11]
for k in (0, 1, 5, -1, len(numbers)):
    print(k, rotate(numbers, k))

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [20, 4, 44, 5, 28, 18, 54, 47, 53, 32, 3, 47]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([15, 11, 14, -7, 40, 30, 6, 40, 3, -4, -1, 33], lambda v: v % 5))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([15, 11, 14, -7, 40, 30, 6, 40, 3, -4, -1, 33], lambda v: v > 0).items()})

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

print(count_inversions([27, 42, -2, 14, -7, 36, 49, 15, 2, 8]))
