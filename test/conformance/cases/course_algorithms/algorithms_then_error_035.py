def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([46, 2, 26, 30, 0, -8, 41, 47, 46, 17, 14, 26], lambda v: v % 8))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([46, 2, 26, 30, 0, -8, 41, 47, 46, 17, 14, 26], lambda v: v > 0).items()})

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

print(max_subarray([15, -2, -9, -15, -6, 10, -3, -1, 17]))
print(max_subarray([-4, -1]))

def explore(tree, path=()):
    for name, child in tree.items():
        if isinstance(child, dict):
            explore(child, path + (name,))
        else:
            print('/'.join(path + (name,)), len(child))

explore({'a': {'b': [1] * 5, 'c': {'d': 'text'}}, 'e': {'f': 5}})
