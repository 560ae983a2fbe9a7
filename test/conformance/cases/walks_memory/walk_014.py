import gc, sys, weakref

gc.collect()
# Two names, one object
first = [[44, 49, 46, 43, 19, 37, 8, 19]]
second = first
print('same object:', first is second, sys.getrefcount(first))
second.append(8)
print(first == second, len(first[0]), sys.getrefcount(first))
second = list(first)
print('copy:', first is second, first[0] is second[0], sys.getrefcount(first), sys.getrefcount(first[0]))
del second
print(sys.getrefcount(first[0]))

# Resurrection and finalizers
class Phoenix:
    lives = 5
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

# Tracked by the collector?
samples = [3, 'text', 2.5, (), (1, 'a'), tuple([1, []]), [], {}, {'a': 1}, {'a': []}, set(), frozenset(), object(), len, int, lambda: 0]
print([gc.is_tracked(s) for s in samples])
gc.collect()
print([gc.is_tracked(s) for s in samples])
d = {'n': 3}
print(gc.is_tracked(d)); d['l'] = []; print(gc.is_tracked(d)); del d['l']; print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d))
