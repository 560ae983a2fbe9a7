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
    def step(by=3):
        history.append(history[-1] + by)
        return history[-1]
    return step

step = counter(5)
cell = step.__closure__[0]
print(step(), step(10), cell.cell_contents, sys.getrefcount(cell.cell_contents), sys.getsizeof(cell))
other = counter(0)
print(other.__closure__[0] is cell, other.__code__ is step.__code__, sys.getrefcount(step.__code__))
del step
print(sys.getrefcount(cell), len(cell.cell_contents))

# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(2 * 5):
    table[i if 1 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:1]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))

# Resurrection and finalizers
class Phoenix:
    lives = 2
    def __del__(self):
        print('  dying')
        Phoenix.lives -= 1
        graveyard.append(self)

graveyard = []
bird = Phoenix()
note = weakref.finalize(bird, print, '  finalize ran')
del bird
print(len(graveyard), gc.is_finalized(graveyard[0]), note.alive)
graveyard.clear()
print('gone for good', note.alive, Phoenix.lives)

# What is shared
a, b = 300, 300
c = int('300')
print(a is b, a is c, 3 is int('3') if False else a == c)
s, t = 'word3', ''.join(['wo', 'rd3'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 3), (1, 3)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])
