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

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([19, 48, 37, 2, 25, 7, 47, 15]))
print(bubble_sort('5hello'))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [12, 11, 43, 32, 2, 38, 25, 49]
for k in (0, 1, 4, -1, len(numbers)):
    print(k, rotate(numbers, k))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 2
sets = power_set([2, 2, 9, 1, 8])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])
