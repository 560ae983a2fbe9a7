import gc, sys, weakref

gc.collect()
# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(5 * 5):
    table[i if 3 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:3]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))

# Weak references
class Thing:
    def __init__(self, name): self.name = name
    def __repr__(self): return f'Thing({self.name})'

thing = Thing('6')
watcher = weakref.ref(thing, lambda r: print('  callback', r is watcher))
registry = weakref.WeakValueDictionary(one=thing)
print(watcher(), dict(registry), weakref.getweakrefcount(thing), sys.getrefcount(thing))
keep = [thing] * 2
del thing
print(watcher() is keep[0], len(registry))
keep.clear()
print(watcher(), dict(registry))

# How a list grows
box = []
steps = []
for i in range(2 * 6):
    before = sys.getsizeof(box)
    box.append(i)
    if sys.getsizeof(box) != before:
        steps.append((len(box), sys.getsizeof(box)))
print(steps)
while len(box) > 4:
    box.pop()
print(len(box), sys.getsizeof(box), sys.getsizeof(box[:]), sys.getsizeof(list(box)))

# Instances and their dictionaries
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
class Slim:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y

points = [Point(i, 4) for i in range(2 + 2)]
print(sys.getsizeof(points[0]), sys.getsizeof(Slim(1, 2)), [sys.getsizeof(p.__dict__) for p in points])
points[0].z = 3
del points[1].x
print([list(vars(p)) for p in points[:3]], [sys.getsizeof(p.__dict__) for p in points[:3]])
print(sys.getrefcount(Point), sys.getrefcount(points[0]), gc.is_tracked(points[0].__dict__))
print(sorted(type(r).__name__ for r in gc.get_referents(Slim('s', 't'))))
