import gc, sys, weakref

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

data = sorted([-8, 37, -6, 30, 38, 34, 23, 28])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 5, 1000)])

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

print([to_binary(n) for n in (0, 1, 8, 255, 10 ** 3)])

# Sizes of equal things made differently
def sizes(*values): return [sys.getsizeof(v) for v in values]

n = 6
print(sizes([0] * n, [0 for _ in range(n)], list(range(n)), [*range(n)], list(x for x in range(n))))
print(sizes(set(range(n)), {x for x in range(n)}, frozenset(range(n)), set(range(n)) | {0}))
print(sizes({i: i for i in range(n)}, dict.fromkeys(range(n)), dict(zip(range(n), range(n)))))
print(sizes('a' * n, 'é' * n, '€' * n, b'a' * n, bytearray(n), (0,) * n, range(n)))
print(sizes(2 ** n, 2 ** (n * 30), float(n), complex(n), n > 3, None))
