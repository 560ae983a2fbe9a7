def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-8, -2, 7, -5, 23, 21, 35, 3, 11, 49, 20, 22], lambda v: v % 6))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-8, -2, 7, -5, 23, 21, 35, 3, 11, 49, 20, 22], lambda v: v > 0).items()})

def count_inversions(items):
    if len(items) < 2:
        return list(items), 0
    middle = len(items) // 2
    left, a = count_inversions(items[:middle])
    right, b = count_inversions(items[middle:])
    merged, total = [], a + b
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            total += len(left)
            merged.append(right.pop(0))
    return merged + left + right, total

print(count_inversions([34, -4, -3, 15, 10, 20, 4, 1, 22, 39]))

def descend(n):
    if n == 0:
        return items[2 + 20]
    return descend(n - 1)

items = [44, 48, 7, 35, 48, 42, 19, 48]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(4)
