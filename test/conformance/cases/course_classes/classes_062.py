class Planet:
    def __init__(self, name, moons):
        self.name = name
        self.moons = moons

    @property
    def moons(self):
        return self._moons

    @moons.setter
    def moons(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('moons must be a number')
        if value < 0:
            raise ValueError('moons cannot be negative')
        self._moons = value

    def __str__(self):
        return f'{self.name}: {self.moons}'

x = Planet('Ana', 52)
print(x)
for value in (10, -1, 'many'):
    try:
        x.moons = value
        print('set to', x.moons)
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

c = Collection('Bob', 11, 'Ana')
print(c, len(c), c[1], c[-1], c[:2], 'Bob' in c)
c[0] = 'name'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[92 + 10]
except IndexError as error:
    print('IndexError', error)
