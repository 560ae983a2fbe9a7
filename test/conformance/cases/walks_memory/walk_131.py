import gc, sys, weakref

gc.collect()
# Resurrection and finalizers
class Phoenix:
    lives = 4
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

# A cycle and the collector
class Link:
    def __init__(self, name): self.name = name
    def __del__(self): print('  deleting', self.name)

ring = [Link(n) for n in range(2 + 1)]
for i, link in enumerate(ring):
    link.next = ring[i - 1]
gc.collect()
del ring, link, i
print('names are gone')
print('collected', gc.collect(), gc.collect())

# Tracked by the collector?
samples = [6, 'text', 2.5, (), (1, 'a'), tuple([1, []]), [], {}, {'a': 1}, {'a': []}, set(), frozenset(), object(), len, int, lambda: 0]
print([gc.is_tracked(s) for s in samples])
gc.collect()
print([gc.is_tracked(s) for s in samples])
d = {'n': 6}
print(gc.is_tracked(d)); d['l'] = []; print(gc.is_tracked(d)); del d['l']; print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d))
