import gc, sys, weakref

gc.collect()
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

# Two names, one object
first = [[43, -1, 4, 48, 50, 46, 18, -3]]
second = first
print('same object:', first is second, sys.getrefcount(first))
second.append(6)
print(first == second, len(first[0]), sys.getrefcount(first))
second = list(first)
print('copy:', first is second, first[0] is second[0], sys.getrefcount(first), sys.getrefcount(first[0]))
del second
print(sys.getrefcount(first[0]))

# A cycle and the collector
class Link:
    def __init__(self, name): self.name = name
    def __del__(self): print('  deleting', self.name)

ring = [Link(n) for n in range(1 + 1)]
for i, link in enumerate(ring):
    link.next = ring[i - 1]
gc.collect()
del ring, link, i
print('names are gone')
print('collected', gc.collect(), gc.collect())

# Automatic collection
class Junk:
    freed = 0
    def __init__(self): self.me = self
    def __del__(self): Junk.freed += 1

gc.collect()
gc.set_threshold(30, 5, 5)
marks = []
for i in range(200):
    Junk()
    if not marks or marks[-1][1] != Junk.freed:
        marks.append((i, Junk.freed))
gc.set_threshold(0)
print(marks)
print(gc.collect() > 0, Junk.freed)
