from enum import Enum

class Status(Enum):
    NEW = 3
    OPEN = 'open'
    DONE = (1, 16)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Song:
    def __init__(self, track): self.track, self.status = track, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.track}: {old.name} -> {self.status.name}'

x = Song('Finn')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

def max_subarray(numbers):
    best = current = numbers[0]
    start = best_start = best_end = 0
    for i, n in enumerate(numbers[1:], 1):
        if current < 0:
            current, start = n, i
        else:
            current += n
        if current > best:
            best, best_start, best_end = current, start, i
    return best, numbers[best_start:best_end + 1]

print(max_subarray([7, 3, 8, -12, -10, 0, 1, 19, -6]))
print(max_subarray([-2, -5]))

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

c = Collection('Finn', 86, 'Ivy')
print(c, len(c), c[1], c[-1], c[:2], 'Finn' in c)
c[0] = 'title'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[33 + 10]
except IndexError as error:
    print('IndexError', error)
