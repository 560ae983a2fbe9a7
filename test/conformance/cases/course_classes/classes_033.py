class Song:
    def __init__(self, track, seconds):
        self.track = track
        self.seconds = seconds

    @property
    def seconds(self):
        return self._seconds

    @seconds.setter
    def seconds(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('seconds must be a number')
        if value < 0:
            raise ValueError('seconds cannot be negative')
        self._seconds = value

    def __str__(self):
        return f'{self.track}: {self.seconds}'

x = Song('Ivy', 2)
print(x)
for value in (80, -1, 'many'):
    try:
        x.seconds = value
        print('set to', x.seconds)
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

c = Collection('Kim', 34, 'Finn')
print(c, len(c), c[1], c[-1], c[:2], 'Kim' in c)
c[0] = 'label'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[60 + 10]
except IndexError as error:
    print('IndexError', error)
