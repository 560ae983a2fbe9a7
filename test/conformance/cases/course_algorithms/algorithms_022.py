def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 7)], lcm(*range(1, 7 + 5)))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([11, 38, -6, 24, 37, 0, 47, 21, 36, 28, 49, 12], lambda v: v % 9))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([11, 38, -6, 24, 37, 0, 47, 21, 36, 28, 49, 12], lambda v: v > 0).items()})

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

print([to_binary(n) for n in (0, 1, 7, 255, 10 ** 2)])
