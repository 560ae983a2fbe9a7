import gc, sys, weakref

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [3, 24, 16, 32, 21, -7, 8, 22]
for target in (numbers[0] + numbers[3], 8, 999):
    print(target, two_sum(numbers, target))

class Product:
    count = 0

    def __init__(self, label, price=42):
        self.label = label
        self.price = price
        Product.count += 1

    def __repr__(self):
        return f'Product({self.label!r}, {self.price})'

    def __eq__(self, other):
        return isinstance(other, Product) and (self.label, self.price) == (other.label, other.price)

    def __lt__(self, other):
        return self.price < other.price

items = [Product('Ivy'), Product('Ana', 61), Product('zed', 0)]
print(items, Product.count)
print(sorted(items), max(items), items[0] == Product('Ivy'))
items.sort(key=lambda i: i.label, reverse=True)
print([i.label for i in items], items[0] in items)

# Automatic collection
class Junk:
    freed = 0
    def __init__(self): self.me = self
    def __del__(self): Junk.freed += 1

gc.collect()
gc.set_threshold(30, 5, 5)
marks = []
for i in range(200):
    Junk()
    if not marks or marks[-1][1] != Junk.freed:
        marks.append((i, Junk.freed))
gc.set_threshold(0)
print(marks)
print(gc.collect() > 0, Junk.freed)
