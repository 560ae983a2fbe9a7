def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [16, 14, 41, 52, 18, 56, 41, 9, 45, 23, 2, 52]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

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

print(count_inversions([-7, 9, 8, 5, 3, -2, 34, -9, 31, 46]))

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

data = sorted([30, -9, 23, -5, 36, -5, 0, 2])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 8, 1000)])

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

print([to_binary(n) for n in (0, 1, 8, 255, 10 ** 1)])
