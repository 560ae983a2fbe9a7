def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([46, 12, -8, 29, 1, -4, 30, 21, 32, -8, 34, 48], lambda v: v % 2))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([46, 12, -8, 29, 1, -4, 30, 21, 32, -8, 34, 48], lambda v: v > 0).items()})

def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == target:
            return mid
        if items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1

data = sorted([37, 26, -6, 49, -1, 29, 44, 24])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 3, 1000)])
