def max_subarray(numbers):
    best = current = numbers[0]
    start = best_start = best_end = 0
    for i, n in enumerate(numbers[1:], 1):
        if current < 0:
            current, start = n, i
        else:
            current += n
        if current > best:
            best, best_start, best_end = current, start, i
    return best, numbers[best_start:best_end + 1]

print(max_subarray([-7, -14, -10, -6, -20, 10, -16, -2, 0]))
print(max_subarray([-8, -1]))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([34, 27, 12, -9, 12, 47, 8, 44, -4, -8, 20, 29], lambda v: v % 8))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([34, 27, 12, -9, 12, 47, 8, 44, -4, -8, 20, 29], lambda v: v > 0).items()})
