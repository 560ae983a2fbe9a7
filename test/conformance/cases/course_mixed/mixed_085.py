def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-4, 27, -5, 34, 38, 11, -7, 23, 49, 44, 36, -7], lambda v: v % 5))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-4, 27, -5, 34, 38, 11, -7, 23, 49, 44, 36, -7], lambda v: v > 0).items()})

from enum import Enum

class Status(Enum):
    NEW = 5
    OPEN = 'open'
    DONE = (1, 60)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class City:
    def __init__(self, name): self.name, self.status = name, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.name}: {old.name} -> {self.status.name}'

x = City('Jon')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([35, 43, 28, 14, -3, 32, 26, 28, 43, 33, 0, 25, 18, 0, 22], 7 * 2)
