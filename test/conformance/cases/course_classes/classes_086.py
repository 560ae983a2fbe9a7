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

c = Collection('Gus', 98, 'Kim')
print(c, len(c), c[1], c[-1], c[:2], 'Gus' in c)
c[0] = 'kind'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[32 + 10]
except IndexError as error:
    print('IndexError', error)

class Song:
    count = 0

    def __init__(self, track, seconds=11):
        self.track = track
        self.seconds = seconds
        Song.count += 1

    def __repr__(self):
        return f'Song({self.track!r}, {self.seconds})'

    def __eq__(self, other):
        return isinstance(other, Song) and (self.track, self.seconds) == (other.track, other.seconds)

    def __lt__(self, other):
        return self.seconds < other.seconds

items = [Song('Eve'), Song('Dan', 49), Song('zed', 0)]
print(items, Song.count)
print(sorted(items), max(items), items[0] == Song('Eve'))
items.sort(key=lambda i: i.track, reverse=True)
print([i.track for i in items], items[0] in items)
