from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Book:
    pages: int
    title: str = field(compare=False, default='Bob')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Book(49), Book(99, 'Hana').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Book(0)])[0], a == Book(49, 'other'))
try:
    Book()
except TypeError as error:
    print(error)

class City:
    def __init__(self, name, population):
        self.name = name
        self.population = population

    @property
    def population(self):
        return self._population

    @population.setter
    def population(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('population must be a number')
        if value < 0:
            raise ValueError('population cannot be negative')
        self._population = value

    def __str__(self):
        return f'{self.name}: {self.population}'

x = City('Kim', 7)
print(x)
for value in (90, -1, 'many'):
    try:
        x.population = value
        print('set to', x.population)
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

c = Collection('Leo', 8, 'Dan')
print(c, len(c), c[1], c[-1], c[:2], 'Leo' in c)
c[0] = 'track'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[18 + 10]
except IndexError as error:
    print('IndexError', error)
