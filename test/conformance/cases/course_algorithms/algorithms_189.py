def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([17, 26, 29, 38, 50, 13, 13, 30, 1, -7, 27, 7], lambda v: v % 7))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([17, 26, 29, 38, 50, 13, 13, 30, 1, -7, 27, 7], lambda v: v > 0).items()})

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[1, -9, 44, 3, 16, 41, 50, 4][:3], [1, -9, 44, 3, 16, 41, 50, 4][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

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

print(count_inversions([-6, 31, 32, 45, 8, 12, 22, 37, 32, 40]))
