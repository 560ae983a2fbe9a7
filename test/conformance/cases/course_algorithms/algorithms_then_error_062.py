def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [22, 48, 22, 4, 43, 16, 23, 29]
for target in (numbers[0] + numbers[3], 3, 999):
    print(target, two_sum(numbers, target))

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

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [-9, 33, 27, -4, 18, -6, 23, 3], 'b': [2], 'c': []})
