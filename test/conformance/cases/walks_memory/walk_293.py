import gc, sys, weakref

gc.collect()
# Tracked by the collector?
samples = [3, 'text', 2.5, (), (1, 'a'), tuple([1, []]), [], {}, {'a': 1}, {'a': []}, set(), frozenset(), object(), len, int, lambda: 0]
print([gc.is_tracked(s) for s in samples])
gc.collect()
print([gc.is_tracked(s) for s in samples])
d = {'n': 3}
print(gc.is_tracked(d)); d['l'] = []; print(gc.is_tracked(d)); del d['l']; print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d))

# Closures hold their variables
def counter(start):
    history = [start]
    def step(by=4):
        history.append(history[-1] + by)
        return history[-1]
    return step

step = counter(2)
cell = step.__closure__[0]
print(step(), step(10), cell.cell_contents, sys.getrefcount(cell.cell_contents), sys.getsizeof(cell))
other = counter(0)
print(other.__closure__[0] is cell, other.__code__ is step.__code__, sys.getrefcount(step.__code__))
del step
print(sys.getrefcount(cell), len(cell.cell_contents))

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

# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(3 * 5):
    table[i if 4 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:4]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))

# Weak references
class Thing:
    def __init__(self, name): self.name = name
    def __repr__(self): return f'Thing({self.name})'

thing = Thing('4')
watcher = weakref.ref(thing, lambda r: print('  callback', r is watcher))
registry = weakref.WeakValueDictionary(one=thing)
print(watcher(), dict(registry), weakref.getweakrefcount(thing), sys.getrefcount(thing))
keep = [thing] * 5
del thing
print(watcher() is keep[0], len(registry))
keep.clear()
print(watcher(), dict(registry))
