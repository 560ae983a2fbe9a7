import gc, sys, weakref

gc.collect()
# What is shared
a, b = 300, 300
c = int('300')
print(a is b, a is c, 3 is int('3') if False else a == c)
s, t = 'word3', ''.join(['wo', 'rd3'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 3), (1, 3)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])

# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(9, 'stream')
print(next(stream), next(stream), sys.getrefcount(stream), gc.is_tracked(stream))
for value in numbers(2, 'loop'):
    print(value)
for value in numbers(5, 'broken'):
    break
print('after break')
stream.close()
print(next(stream, 'exhausted'), stream.gi_frame)

# Sizes of equal things made differently
def sizes(*values): return [sys.getsizeof(v) for v in values]

n = 5
print(sizes([0] * n, [0 for _ in range(n)], list(range(n)), [*range(n)], list(x for x in range(n))))
print(sizes(set(range(n)), {x for x in range(n)}, frozenset(range(n)), set(range(n)) | {0}))
print(sizes({i: i for i in range(n)}, dict.fromkeys(range(n)), dict(zip(range(n), range(n)))))
print(sizes('a' * n, 'é' * n, '€' * n, b'a' * n, bytearray(n), (0,) * n, range(n)))
print(sizes(2 ** n, 2 ** (n * 30), float(n), complex(n), n > 3, None))

# Weak references
class Thing:
    def __init__(self, name): self.name = name
    def __repr__(self): return f'Thing({self.name})'

thing = Thing('2')
watcher = weakref.ref(thing, lambda r: print('  callback', r is watcher))
registry = weakref.WeakValueDictionary(one=thing)
print(watcher(), dict(registry), weakref.getweakrefcount(thing), sys.getrefcount(thing))
keep = [thing] * 2
del thing
print(watcher() is keep[0], len(registry))
keep.clear()
print(watcher(), dict(registry))

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
