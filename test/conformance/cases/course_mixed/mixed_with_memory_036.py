import gc, sys, weakref

gc.collect()
def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-3, -6, 35, 15, 38, 46, 25, 29, 22, 43, 25, 48], lambda v: v % 3))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-3, -6, 35, 15, 38, 46, 25, 29, 22, 43, 25, 48], lambda v: v > 0).items()})

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Player:
    score: int
    nick: str = field(compare=False, default='Ivy')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Player(47), Player(80, 'Kim').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Player(0)])[0], a == Player(47, 'other'))
try:
    Player()
except TypeError as error:
    print(error)

# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(5 * 5):
    table[i if 4 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:4]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))
