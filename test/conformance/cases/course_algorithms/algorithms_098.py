def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[2, 22, 48, 1, 35, 34, -2, -6][:3], [2, 22, 48, 1, 35, 34, -2, -6][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

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

print([to_binary(n) for n in (0, 1, 5, 255, 10 ** 2)])

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [44, 44, 48, 42, 2, 15, 44, 2, 0, 5, 14, 43]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(6 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))
