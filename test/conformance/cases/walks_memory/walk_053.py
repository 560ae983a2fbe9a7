import gc, sys, weakref

gc.collect()
# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(8, 'stream')
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

# Copies
import copy
original = {'name': 'x', 'items': [1, [6]], 'pair': (1, 2)}
shallow, deep = copy.copy(original), copy.deepcopy(original)
print([original[k] is shallow[k] for k in original], [original[k] is deep[k] for k in original])
original['items'][1].append('new')
print(shallow['items'], deep['items'])
print(sys.getsizeof(original), sys.getsizeof(shallow), sys.getsizeof(deep), sys.getrefcount(original['items']))
loop = [5]; loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, sys.getrefcount(twin))

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
