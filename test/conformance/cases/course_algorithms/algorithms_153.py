def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([13, 41, 45, 42, 21, 45, 15, 45, 17, 6, -1, 42], lambda v: v % 6))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([13, 41, 45, 42, 21, 45, 15, 45, 17, 6, -1, 42], lambda v: v > 0).items()})

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([9, 31, -4, 20, 10, 13, 31, 47, 44, -2, 14, 15, 44, 8, 34], 4 * 2)

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([39, 46, -4, 49, 47, -7, 49, 17]))
print(bubble_sort('5hello'))
