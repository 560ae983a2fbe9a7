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

print([to_binary(n) for n in (0, 1, 8, 255, 10 ** 5)])

class Car:
    count = 0

    def __init__(self, model, speed=17):
        self.model = model
        self.speed = speed
        Car.count += 1

    def __repr__(self):
        return f'Car({self.model!r}, {self.speed})'

    def __eq__(self, other):
        return isinstance(other, Car) and (self.model, self.speed) == (other.model, other.speed)

    def __lt__(self, other):
        return self.speed < other.speed

items = [Car('Dan'), Car('Cleo', 38), Car('zed', 0)]
print(items, Car.count)
print(sorted(items), max(items), items[0] == Car('Dan'))
items.sort(key=lambda i: i.model, reverse=True)
print([i.model for i in items], items[0] in items)

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

data = sorted([28, 41, 48, 7, -3, -2, -9, 9])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 4, 1000)])
