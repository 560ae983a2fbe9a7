import gc, sys, weakref

gc.collect()
# How a list grows
box = []
steps = []
for i in range(6 * 6):
    before = sys.getsizeof(box)
    box.append(i)
    if sys.getsizeof(box) != before:
        steps.append((len(box), sys.getsizeof(box)))
print(steps)
while len(box) > 1:
    box.pop()
print(len(box), sys.getsizeof(box), sys.getsizeof(box[:]), sys.getsizeof(list(box)))

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

# Copies
import copy
original = {'name': 'x', 'items': [1, [9]], 'pair': (1, 2)}
shallow, deep = copy.copy(original), copy.deepcopy(original)
print([original[k] is shallow[k] for k in original], [original[k] is deep[k] for k in original])
original['items'][1].append('new')
print(shallow['items'], deep['items'])
print(sys.getsizeof(original), sys.getsizeof(shallow), sys.getsizeof(deep), sys.getrefcount(original['items']))
loop = [2]; loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, sys.getrefcount(twin))

# Arguments and return values
def inside(argument, other=None):
    alias = argument
    return sys.getrefcount(argument), alias is argument

value = object()
print(inside(value), inside(object()), inside(argument=value, other=value))
def make(): return [7] * 4
print(sys.getrefcount(make()), sys.getrefcount(make), inside(make()))
def keeps(v, store=[]): store.append(v); return len(store)
print([keeps(value) for _ in range(4)], sys.getrefcount(value))
