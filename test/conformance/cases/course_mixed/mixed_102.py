def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([6, 50, 42, 30, 24, 24, 9, 24]))
print(bubble_sort('8hello'))

rows = [('elder', 4, 1.5), ('rose', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('elder\n'), ascii('érose'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

class City:
    count = 0

    def __init__(self, name, population=52):
        self.name = name
        self.population = population
        City.count += 1

    def __repr__(self):
        return f'City({self.name!r}, {self.population})'

    def __eq__(self, other):
        return isinstance(other, City) and (self.name, self.population) == (other.name, other.population)

    def __lt__(self, other):
        return self.population < other.population

items = [City('Kim'), City('Ana', 99), City('zed', 0)]
print(items, City.count)
print(sorted(items), max(items), items[0] == City('Kim'))
items.sort(key=lambda i: i.name, reverse=True)
print([i.name for i in items], items[0] in items)

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([-7, 18, -3, 23, 15, 49, 26, 41, -6, -6, 36, 23, 30, 1, 11], 5 * 2)
