def count_inversions(items):
    if len(items) < 2:
        return list(items), 0
    middle = len(items) // 2
    left, a = count_inversions(items[:middle])
    right, b = count_inversions(items[middle:])
    merged, total = [], a + b
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            total += len(left)
            merged.append(right.pop(0))
    return merged + left + right, total

print(count_inversions([7, 39, 9, 49, 6, 10, 5, 17, 29, 45]))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([31, 8, -3, 1, 50, 34, 41, -2, -3, 10, -1, 41], lambda v: v % 8))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([31, 8, -3, 1, 50, 34, 41, -2, -3, 10, -1, 41], lambda v: v > 0).items()})

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

print([to_binary(n) for n in (0, 1, 4, 255, 10 ** 4)])
