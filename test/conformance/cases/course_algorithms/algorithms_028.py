def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([24, -7, 44, 35, -9, -8, 30, 37, 30, 24, 16, 45], lambda v: v % 6))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([24, -7, 44, 35, -9, -8, 30, 37, 30, 24, 16, 45], lambda v: v > 0).items()})

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 5
sets = power_set([7, 4, 5, 4, 4])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [58, 45, 5, 43, 57, 29, 27, 20, 53, 56, 13, 59]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))
