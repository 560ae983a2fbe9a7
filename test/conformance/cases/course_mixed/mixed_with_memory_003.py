import gc, sys, weakref

gc.collect()
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

x = Plant('Jon', 51)
print(x)
for value in (47, -1, 'many'):
    try:
        x.height = value
        print('set to', x.height)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [-9, 50, 0, 24, 35, 48, 34, 28]
for k in (0, 1, 2, -1, len(numbers)):
    print(k, rotate(numbers, k))

# Tracked by the collector?
samples = [5, 'text', 2.5, (), (1, 'a'), tuple([1, []]), [], {}, {'a': 1}, {'a': []}, set(), frozenset(), object(), len, int, lambda: 0]
print([gc.is_tracked(s) for s in samples])
gc.collect()
print([gc.is_tracked(s) for s in samples])
d = {'n': 5}
print(gc.is_tracked(d)); d['l'] = []; print(gc.is_tracked(d)); del d['l']; print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d))
