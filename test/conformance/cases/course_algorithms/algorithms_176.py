def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([37, -1, 2, 39, 28, 38, 1, 26, 10, 21, 28, 8], lambda v: v % 4))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([37, -1, 2, 39, 28, 38, 1, 26, 10, 21, 28, 8], lambda v: v > 0).items()})

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

data = sorted([34, 28, -4, 10, 45, -6, 50, 21])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 8, 1000)])
