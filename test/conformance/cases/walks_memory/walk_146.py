import gc, sys, weakref

gc.collect()
# Two names, one object
first = [[16, 41, -1, -3, 34, 11, 17, 48]]
second = first
print('same object:', first is second, sys.getrefcount(first))
second.append(6)
print(first == second, len(first[0]), sys.getrefcount(first))
second = list(first)
print('copy:', first is second, first[0] is second[0], sys.getrefcount(first), sys.getrefcount(first[0]))
del second
print(sys.getrefcount(first[0]))

# Closures hold their variables
def counter(start):
    history = [start]
    def step(by=4):
        history.append(history[-1] + by)
        return history[-1]
    return step

step = counter(9)
cell = step.__closure__[0]
print(step(), step(10), cell.cell_contents, sys.getrefcount(cell.cell_contents), sys.getsizeof(cell))
other = counter(0)
print(other.__closure__[0] is cell, other.__code__ is step.__code__, sys.getrefcount(step.__code__))
del step
print(sys.getrefcount(cell), len(cell.cell_contents))

# Weak references
class Thing:
    def __init__(self, name): self.name = name
    def __repr__(self): return f'Thing({self.name})'

thing = Thing('7')
watcher = weakref.ref(thing, lambda r: print('  callback', r is watcher))
registry = weakref.WeakValueDictionary(one=thing)
print(watcher(), dict(registry), weakref.getweakrefcount(thing), sys.getrefcount(thing))
keep = [thing] * 4
del thing
print(watcher() is keep[0], len(registry))
keep.clear()
print(watcher(), dict(registry))
