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

print([to_binary(n) for n in (0, 1, 6, 255, 10 ** 2)])

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([16, 40, 40, 1, 7, -2, 31, 37, -7, 36, 40, -9], lambda v: v % 5))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([16, 40, 40, 1, 7, -2, 31, 37, -7, 36, 40, -9], lambda v: v > 0).items()})

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[37, 14, 15, 2, 16, 15, 21, 30][:3], [37, 14, 15, 2, 16, 15, 21, 30][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])
