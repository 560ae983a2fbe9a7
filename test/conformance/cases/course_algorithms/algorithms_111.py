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

for row in spiral(1 + 1):
    print(' '.join(f'{v:2}' for v in row))

def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == target:
            return mid
        if items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1

data = sorted([46, 44, -5, 13, 1, 33, 27, 44])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 2, 1000)])

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [7, 18, 49, 18, -3, 30, 38, 30]
for k in (0, 1, 2, -1, len(numbers)):
    print(k, rotate(numbers, k))
