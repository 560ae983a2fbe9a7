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

print(max_subarray([-18, 12, 6, -6, -10, -14, -8, 12, -8]))
print(max_subarray([-9, -4]))

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([28, 11, 50, 14, -4, 35, 47, 37, 23, 18, 17, 3, 45, 0, 6], 9 * 2)

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([10, 12, 10, 17, 17, -9, 44, -2, 5, 24, 3, 2], lambda v: v % 3))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([10, 12, 10, 17, 17, -9, 44, -2, 5, 24, 3, 2], lambda v: v > 0).items()})
