def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [3, 12, 54, 57, 36, 26, 59, 37, 22, 23, 15, 43]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([41, 21, -9, 15, -8, 49, 21, 33, 47, 20, 25, 25], lambda v: v % 3))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([41, 21, -9, 15, -8, 49, 21, 33, 47, 20, 25, 25], lambda v: v > 0).items()})
