def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [20, 20, 59, 4, 7, 55, 45, 46, 41, 25, 49, 56]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [11, -7, 4, 37, 0, 37, 25, 31]
for target in (numbers[0] + numbers[3], 9, 999):
    print(target, two_sum(numbers, target))

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [0, 10, 21, 23, 4, 16, 14, 31], 'b': [3], 'c': []})
