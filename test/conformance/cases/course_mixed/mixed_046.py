words = ['fig', 'quince', 'nutmeg', 'damson', 'rose', 'thyme']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:2] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')

class Car:
    count = 0

    def __init__(self, model, speed=67):
        self.model = model
        self.speed = speed
        Car.count += 1

    def __repr__(self):
        return f'Car({self.model!r}, {self.speed})'

    def __eq__(self, other):
        return isinstance(other, Car) and (self.model, self.speed) == (other.model, other.speed)

    def __lt__(self, other):
        return self.speed < other.speed

items = [Car('Jon'), Car('Jon', 58), Car('zed', 0)]
print(items, Car.count)
print(sorted(items), max(items), items[0] == Car('Jon'))
items.sort(key=lambda i: i.model, reverse=True)
print([i.model for i in items], items[0] in items)

class Collection:
    def __init__(self, *items):
        self._items = list(items)
    def __len__(self): return len(self._items)
    def __getitem__(self, i):
        return Collection(*self._items[i]) if isinstance(i, slice) else self._items[i]
    def __setitem__(self, i, v): self._items[i] = v
    def __contains__(self, v): return v in self._items
    def __iter__(self): return iter(self._items)
    def __add__(self, other): return Collection(*self, *other)
    def __bool__(self): return bool(self._items)
    def __repr__(self): return f'Collection{tuple(self._items)}'

c = Collection('Dan', 43, 'Ana')
print(c, len(c), c[1], c[-1], c[:2], 'Dan' in c)
c[0] = 'species'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[20 + 10]
except IndexError as error:
    print('IndexError', error)

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([44, 20, 42, 8, 11, 18, 7, -1]))
print(bubble_sort('4hello'))
