def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([-7, 2, 20, 1, -3, 24, 3, 25, 0, 21, 31, 39, -4, -9, 11], 6 * 2)

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

for row in spiral(4 + 1):
    print(' '.join(f'{v:2}' for v in row))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [34, 9, 13, 41, 20, 24, -2, 27]
for k in (0, 1, 4, -1, len(numbers)):
    print(k, rotate(numbers, k))

def explore(tree, path=()):
    for name, child in tree.items():
        if isinstance(child, dict):
            explore(child, path + (name,))
        else:
            print('/'.join(path + (name,)), len(child))

explore({'a': {'b': [1] * 7, 'c': {'d': 'text'}}, 'e': {'f': 2}})
