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

for row in spiral(5 + 1):
    print(' '.join(f'{v:2}' for v in row))

def descend(n):
    if n == 0:
        return items[3 + 20]
    return descend(n - 1)

items = [22, 3, 26, -8, -1, 16, 30, 48]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(4)
