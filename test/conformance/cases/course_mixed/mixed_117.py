def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [23, 18, 59, 13, 1, 50, 11, 2, 13, 2, 18, 1]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

class Animal:
    count = 0

    def __init__(self, kind, weight=26):
        self.kind = kind
        self.weight = weight
        Animal.count += 1

    def __repr__(self):
        return f'Animal({self.kind!r}, {self.weight})'

    def __eq__(self, other):
        return isinstance(other, Animal) and (self.kind, self.weight) == (other.kind, other.weight)

    def __lt__(self, other):
        return self.weight < other.weight

items = [Animal('Gus'), Animal('Hana', 64), Animal('zed', 0)]
print(items, Animal.count)
print(sorted(items), max(items), items[0] == Animal('Gus'))
items.sort(key=lambda i: i.kind, reverse=True)
print([i.kind for i in items], items[0] in items)

rows = [('rose', 2, 1.5), ('quince', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('rose\n'), ascii('équince'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [33, 17, -7, 45, 3, -3, 38, 16]
for target in (numbers[0] + numbers[3], 4, 999):
    print(target, two_sum(numbers, target))
