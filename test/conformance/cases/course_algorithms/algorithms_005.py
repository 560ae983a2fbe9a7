def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [-6, 14, 16, 0, 34, 31, -6, 23]
for target in (numbers[0] + numbers[3], 2, 999):
    print(target, two_sum(numbers, target))

def spiral(n):
    grid = [[0] * n for _ in range(n)]
    x = y = 0
    dx, dy = 0, 1
    for i in range(1, n * n + 1):
        grid[x][y] = i
        if not (0 <= x + dx < n and 0 <= y + dy < n) or grid[x + dx][y + dy]:
            dx, dy = dy, -dx
        x, y = x + dx, y + dy
    return grid

for row in spiral(2 + 1):
    print(' '.join(f'{v:2}' for v in row))

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[23, 10, 33, 11, 37, 48, 28, -8][:3], [23, 10, 33, 11, 37, 48, 28, -8][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-9, 9, -7, 19, 13, 38, 45, 27, 37, 13, 8, 44], lambda v: v % 3))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-9, 9, -7, 19, 13, 38, 45, 27, 37, 13, 8, 44], lambda v: v > 0).items()})
