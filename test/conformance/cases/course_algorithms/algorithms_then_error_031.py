def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [55, 28, 54, 30, 34, 7, 34, 55, 28, 33, 38, 10]
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

numbers = [-3, 11, -1, 8, 25, 20, 27, 44]
for target in (numbers[0] + numbers[3], 9, 999):
    print(target, two_sum(numbers, target))

def explore(tree, path=()):
    for name, child in tree.items():
        if isinstance(child, dict):
            explore(child, path + (name,))
        else:
            print('/'.join(path + (name,)), len(child))

explore({'a': {'b': [1] * 9, 'c': {'d': 'text'}}, 'e': {'f': 5}})
