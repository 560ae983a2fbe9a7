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

print([to_binary(n) for n in (0, 1, 9, 255, 10 ** 4)])

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [14, 6, 5, 7, 8, 13]
print([knapsack(weights, weights[::-1], c) for c in (0, 2, 20, 50)])

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [2, 45, -6, 24, 27, -5, 8, 4]
for k in (0, 1, 2, -1, len(numbers)):
    print(k, rotate(numbers, k))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([27, 0, 46, 36, 41, 47, 0, 21, 13, 41, 3, -2], lambda v: v % 3))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([27, 0, 46, 36, 41, 47, 0, 21, 13, 41, 3, -2], lambda v: v > 0).items()})
