import gc, sys, weakref

gc.collect()
def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [29, 18, 47, 1, 17, 52, 21, 2, 56, 40, 26, 50]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Plant:
    height: int
    species: str = field(compare=False, default='Gus')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Plant(52), Plant(90, 'Dan').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Plant(0)])[0], a == Plant(52, 'other'))
try:
    Plant()
except TypeError as error:
    print(error)

# Exceptions keep frames alive
class Guard:
    def __init__(self, name): self.name = name
    def __del__(self): print('  released', self.name)

def risky(n):
    guard = Guard(f'local {n}')
    if n:
        return risky(n - 1)
    raise LookupError('deep down')

saved = None
try:
    risky(4 % 3)
except LookupError as error:
    print('caught', error, sys.getrefcount(error))
    saved = error
print('after the handler')
saved.__traceback__ = None
print('traceback dropped', sys.getrefcount(saved))
