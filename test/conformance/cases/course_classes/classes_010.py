class Plant:
    def __init__(self, species, height):
        self.species = species
        self.height = height

    @property
    def height(self):
        return self._height

    @height.setter
    def height(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('height must be a number')
        if value < 0:
            raise ValueError('height cannot be negative')
        self._height = value

    def __str__(self):
        return f'{self.species}: {self.height}'

x = Plant('Ana', 29)
print(x)
for value in (68, -1, 'many'):
    try:
        x.height = value
        print('set to', x.height)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

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

c = Collection('Ivy', 89, 'Eve')
print(c, len(c), c[1], c[-1], c[:2], 'Ivy' in c)
c[0] = 'title'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[61 + 10]
except IndexError as error:
    print('IndexError', error)
