import gc, sys, weakref

gc.collect()
def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[4, 32, 45, -1, 2, 14, 45, 2][:3], [4, 32, 45, -1, 2, 14, 45, 2][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

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

x = Plant('Bob', 47)
print(x)
for value in (90, -1, 'many'):
    try:
        x.height = value
        print('set to', x.height)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

# Tracked by the collector?
samples = [2, 'text', 2.5, (), (1, 'a'), tuple([1, []]), [], {}, {'a': 1}, {'a': []}, set(), frozenset(), object(), len, int, lambda: 0]
print([gc.is_tracked(s) for s in samples])
gc.collect()
print([gc.is_tracked(s) for s in samples])
d = {'n': 2}
print(gc.is_tracked(d)); d['l'] = []; print(gc.is_tracked(d)); del d['l']; print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d))
