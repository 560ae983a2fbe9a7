def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([36, 46, 18, 20, 10, 28, -1, 38, -5, 15, 10, 14], lambda v: v % 6))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([36, 46, 18, 20, 10, 28, -1, 38, -5, 15, 10, 14], lambda v: v > 0).items()})

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

c = Collection('Finn', 68, 'Hana')
print(c, len(c), c[1], c[-1], c[:2], 'Finn' in c)
c[0] = 'name'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[63 + 10]
except IndexError as error:
    print('IndexError', error)

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Product:
    price: int
    label: str = field(compare=False, default='Kim')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Product(52), Product(31, 'Kim').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Product(0)])[0], a == Product(52, 'other'))
try:
    Product()
except TypeError as error:
    print(error)

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([-9, 14, 43, 22, 49, 7, 21, -7]))
print(bubble_sort('2hello'))
