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

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([38, -9, 38, -6, 47, 47, 48, 40]))
print(bubble_sort('3hello'))
