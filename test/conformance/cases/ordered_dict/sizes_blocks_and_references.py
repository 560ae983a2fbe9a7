# A node per key, a table of nodes as long as the dict's, and the references that they hold.
import gc
import sys
import weakref
from collections import OrderedDict

ordered = OrderedDict()
sizes = [sys.getsizeof(ordered)]
for i in range(200):
    ordered[i] = i
    sizes.append(sys.getsizeof(ordered))
print(sizes)
sizes = []
for i in range(150):
    ordered.popitem(last=i % 2 == 0)
    sizes.append(sys.getsizeof(ordered))
print(sizes)
ordered.move_to_end(99, last=False)
ordered['x'] = 1
print(list(ordered), sys.getsizeof(ordered), sys.getsizeof(ordered.copy()), sys.getsizeof(dict(ordered)))


def changes(action, arguments):
    deltas = []
    before = sys.getallocatedblocks()
    for argument in arguments:
        action(argument)
        now = sys.getallocatedblocks()
        deltas.append(now - before)
        before = now
    return deltas[2:]


filled = OrderedDict()
letters = 'abcdefghijklmnop'
changes(len, letters)
print(changes(lambda key: filled.__setitem__(key, None), letters))
print(changes(lambda key: filled.pop(key), letters[:10]))
print(changes(lambda key: filled.move_to_end(key), letters[10:]))
filled.clear()
print(changes(lambda key: filled.__setitem__(key, None), letters))

key = object()
counts = []
base = sys.getrefcount(key)
pairs = OrderedDict()
pairs[key] = 1
counts.append(sys.getrefcount(key) - base)
iterator = iter(pairs)
counts.append(sys.getrefcount(key) - base)
pairs.move_to_end(key)
counts.append(sys.getrefcount(key) - base)
del pairs[key]
counts.append(sys.getrefcount(key) - base)
del iterator
print(counts, sys.getrefcount(key) - base)


def kinds(o):
    return [type(found).__name__ for found in gc.get_referents(o)]


mixed = OrderedDict(a=1, b=[])
print(kinds(mixed), gc.is_tracked(mixed), gc.is_tracked(OrderedDict()))
mixed.attribute = 1
mixed[(1,)] = {}
mixed.move_to_end('a')
print(kinds(mixed))
for make in iter, reversed, lambda o: iter(o.values()), lambda o: iter(o.items()), lambda o: reversed(o.items()):
    made = make(mixed)
    print(kinds(made), sys.getsizeof(made), end='; ')
    next(made)
    print(kinds(made))
print(kinds(mixed.items()), sys.getsizeof(mixed.items()))


class Named:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name, end='; ')


for end in (lambda o: o.clear(), lambda o: None):
    named = OrderedDict((i, Named(i)) for i in range(4))
    named.move_to_end(0)
    named.move_to_end(3, last=False)
    end(named)
    del named
    print()
keyed = OrderedDict((Named(i), i) for i in range(3))
keyed.popitem(last=False)
del keyed
print()
gc.collect()
itself = OrderedDict(me=None)
itself['me'] = itself
itself.named = Named('in a cycle')
seen = weakref.ref(itself)
del itself
print(gc.collect(), seen())
