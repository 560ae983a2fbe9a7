from enum import Enum

class Status(Enum):
    NEW = 4
    OPEN = 'open'
    DONE = (1, 86)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Book:
    def __init__(self, title): self.title, self.status = title, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.title}: {old.name} -> {self.status.name}'

x = Book('Gus')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

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

c = Collection('Gus', 39, 'Dan')
print(c, len(c), c[1], c[-1], c[:2], 'Gus' in c)
c[0] = 'name'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[57 + 10]
except IndexError as error:
    print('IndexError', error)
