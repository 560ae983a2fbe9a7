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

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([-9, 8, 45, -6, 26, 7, 48, -2]))
print(bubble_sort('3hello'))

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

data = sorted([10, 10, -3, -2, -8, 28, 7, 40])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 6, 1000)])

class Account:
    def __init__(self, balance): self.balance = balance
    def pay(self, amount):
        assert amount > 0, f'bad amount {amount}'
        self.balance -= amount
        return self.balance

account = Account(20)
for amount in (3, 10, 0, 5):
    print(account.pay(amount))
