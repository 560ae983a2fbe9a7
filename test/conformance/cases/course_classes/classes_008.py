class Book:
    def __init__(self, title, pages):
        self.title = title
        self.pages = pages

    @property
    def pages(self):
        return self._pages

    @pages.setter
    def pages(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('pages must be a number')
        if value < 0:
            raise ValueError('pages cannot be negative')
        self._pages = value

    def __str__(self):
        return f'{self.title}: {self.pages}'

x = Book('Ana', 5)
print(x)
for value in (71, -1, 'many'):
    try:
        x.pages = value
        print('set to', x.pages)
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

c = Collection('Finn', 28, 'Ivy')
print(c, len(c), c[1], c[-1], c[:2], 'Finn' in c)
c[0] = 'species'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[75 + 10]
except IndexError as error:
    print('IndexError', error)
