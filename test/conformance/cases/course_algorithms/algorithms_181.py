def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [10, 5, 1, 7, 1, 13]
print([knapsack(weights, weights[::-1], c) for c in (0, 2, 20, 50)])

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

print([to_binary(n) for n in (0, 1, 2, 255, 10 ** 1)])

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(5 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-7, 34, 48, 27, 29, 41, 40, -7, 1, -2, 21, 42], lambda v: v % 9))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-7, 34, 48, 27, 29, 41, 40, -7, 1, -2, 21, 42], lambda v: v > 0).items()})
