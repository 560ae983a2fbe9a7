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

c = Collection('Eve', 59, 'Ana')
print(c, len(c), c[1], c[-1], c[:2], 'Eve' in c)
c[0] = 'species'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[40 + 10]
except IndexError as error:
    print('IndexError', error)

class Base:
    def __init__(self, name):
        self.name = name
    def describe(self):
        return f'{type(self).__name__} {self.name}'

class City(Base):
    def __init__(self, name, population):
        super().__init__(name)
        self.population = population
    def describe(self):
        return super().describe() + f' with {self.population}'

class SpecialCity(City):
    bonus = 5
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Ana'), City('Cleo', 60), SpecialCity('x', 43)):
    print(thing.describe(), isinstance(thing, City), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialCity, Base), Base.__subclasses__()[0].__name__)
