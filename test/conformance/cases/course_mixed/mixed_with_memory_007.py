import gc, sys, weakref

gc.collect()
from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Robot:
    battery: int
    serial: str = field(compare=False, default='Hana')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Robot(65), Robot(76, 'Dan').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Robot(0)])[0], a == Robot(65, 'other'))
try:
    Robot()
except TypeError as error:
    print(error)

# A cycle and the collector
class Link:
    def __init__(self, name): self.name = name
    def __del__(self): print('  deleting', self.name)

ring = [Link(n) for n in range(4 + 1)]
for i, link in enumerate(ring):
    link.next = ring[i - 1]
gc.collect()
del ring, link, i
print('names are gone')
print('collected', gc.collect(), gc.collect())
