def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [2, 31, 24, 0, 12, 5, 57, 32, 31, 17, 22, 32]
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

numbers = [10, 45, 12, 22, 17, 7, -5, 45]
for target in (numbers[0] + numbers[3], 3, 999):
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

for row in spiral(3 + 1):
    print(' '.join(f'{v:2}' for v in row))

def explore(tree, path=()):
    for name, child in tree.items():
        if isinstance(child, dict):
            explore(child, path + (name,))
        else:
            print('/'.join(path + (name,)), len(child))

explore({'a': {'b': [1] * 3, 'c': {'d': 'text'}}, 'e': {'f': 1}})
