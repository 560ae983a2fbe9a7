class Movie:
    count = 0

    def __init__(self, title, minutes=14):
        self.title = title
        self.minutes = minutes
        Movie.count += 1

    def __repr__(self):
        return f'Movie({self.title!r}, {self.minutes})'

    def __eq__(self, other):
        return isinstance(other, Movie) and (self.title, self.minutes) == (other.title, other.minutes)

    def __lt__(self, other):
        return self.minutes < other.minutes

items = [Movie('Cleo'), Movie('Ivy', 21), Movie('zed', 0)]
print(items, Movie.count)
print(sorted(items), max(items), items[0] == Movie('Cleo'))
items.sort(key=lambda i: i.title, reverse=True)
print([i.title for i in items], items[0] in items)

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

c = Collection('Hana', 27, 'Dan')
print(c, len(c), c[1], c[-1], c[:2], 'Hana' in c)
c[0] = 'title'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[3 + 10]
except IndexError as error:
    print('IndexError', error)
