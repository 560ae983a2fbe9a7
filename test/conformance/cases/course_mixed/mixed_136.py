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

print([to_binary(n) for n in (0, 1, 2, 255, 10 ** 5)])

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

data = sorted([19, 1, 8, 8, 23, 28, 25, 5])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 5, 1000)])

class Product:
    def __init__(self, label, price):
        self.label = label
        self.price = price

    @property
    def price(self):
        return self._price

    @price.setter
    def price(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('price must be a number')
        if value < 0:
            raise ValueError('price cannot be negative')
        self._price = value

    def __str__(self):
        return f'{self.label}: {self.price}'

x = Product('Dan', 78)
print(x)
for value in (80, -1, 'many'):
    try:
        x.price = value
        print('set to', x.price)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [8, 13, 7, 7, 8, 11]
print([knapsack(weights, weights[::-1], c) for c in (0, 6, 20, 50)])
