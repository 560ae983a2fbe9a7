def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([23, 21, 17, 49, 2, 33, 33, 15, 17, 42, 20, 29], lambda v: v % 3))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([23, 21, 17, 49, 2, 33, 33, 15, 17, 42, 20, 29], lambda v: v > 0).items()})

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

data = sorted([25, -6, 49, 39, 19, 42, 3, 10])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 8, 1000)])

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[27, 46, 47, 9, -5, 12, 29, 15][:3], [27, 46, 47, 9, -5, 12, 29, 15][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [12, 14, 1, 13, 23, 24, 9, 15, 24, 3, 30, 36]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))
