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

c = Collection('Leo', 60, 'Jon')
print(c, len(c), c[1], c[-1], c[:2], 'Leo' in c)
c[0] = 'label'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[93 + 10]
except IndexError as error:
    print('IndexError', error)

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Song:
    seconds: int
    track: str = field(compare=False, default='Eve')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Song(10), Song(21, 'Cleo').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Song(0)])[0], a == Song(10, 'other'))
try:
    Song()
except TypeError as error:
    print(error)
