def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([-8, 41, 24, 14]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [10, 1, 1, 1, 10, 15]
print([knapsack(weights, weights[::-1], c) for c in (0, 3, 20, 50)])

from enum import Enum

class Status(Enum):
    NEW = 3
    OPEN = 'open'
    DONE = (1, 59)
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

x = Song('Gus')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Movie:
    minutes: int
    title: str = field(compare=False, default='Kim')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Movie(41), Movie(28, 'Ivy').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Movie(0)])[0], a == Movie(41, 'other'))
try:
    Movie()
except TypeError as error:
    print(error)
