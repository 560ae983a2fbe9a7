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

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[17, 47, 35, 19, 48, 6, -7, 13][:3], [17, 47, 35, 19, 48, 6, -7, 13][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(3 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

class Stack:
    def __init__(self): self.items = []
    def push(self, item): self.items.append(item)
    def pop(self): return self.items.pop()
    def __len__(self): return len(self.items)

def to_binary(n):
    stack = Stack()
    while n:
        stack.push(n % 2)
        n //= 2
    return ''.join(str(stack.pop()) for _ in range(len(stack))) or '0'

print([to_binary(n) for n in (0, 1, 2, 255, 10 ** 3)])
