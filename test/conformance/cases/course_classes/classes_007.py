class Base:
    def __init__(self, track):
        self.track = track
    def describe(self):
        return f'{type(self).__name__} {self.track}'

class Song(Base):
    def __init__(self, track, seconds):
        super().__init__(track)
        self.seconds = seconds
    def describe(self):
        return super().describe() + f' with {self.seconds}'

class SpecialSong(Song):
    bonus = 4
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Dan'), Song('Finn', 59), SpecialSong('x', 40)):
    print(thing.describe(), isinstance(thing, Song), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialSong, Base), Base.__subclasses__()[0].__name__)

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

c = Collection('Dan', 48, 'Ana')
print(c, len(c), c[1], c[-1], c[:2], 'Dan' in c)
c[0] = 'serial'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[57 + 10]
except IndexError as error:
    print('IndexError', error)
