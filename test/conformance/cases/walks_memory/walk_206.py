import gc, sys, weakref

gc.collect()
# Two names, one object
first = [[9, 2, 10, -7, 7, 26, 46, 13]]
second = first
print('same object:', first is second, sys.getrefcount(first))
second.append(5)
print(first == second, len(first[0]), sys.getrefcount(first))
second = list(first)
print('copy:', first is second, first[0] is second[0], sys.getrefcount(first), sys.getrefcount(first[0]))
del second
print(sys.getrefcount(first[0]))

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
    risky(1 % 3)
except LookupError as error:
    print('caught', error, sys.getrefcount(error))
    saved = error
print('after the handler')
saved.__traceback__ = None
print('traceback dropped', sys.getrefcount(saved))

# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(9 * 5):
    table[i if 5 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:5]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))

# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(6, 'stream')
print(next(stream), next(stream), sys.getrefcount(stream), gc.is_tracked(stream))
for value in numbers(2, 'loop'):
    print(value)
for value in numbers(5, 'broken'):
    break
print('after break')
stream.close()
print(next(stream, 'exhausted'), stream.gi_frame)

# Copies
import copy
original = {'name': 'x', 'items': [1, [2]], 'pair': (1, 2)}
shallow, deep = copy.copy(original), copy.deepcopy(original)
print([original[k] is shallow[k] for k in original], [original[k] is deep[k] for k in original])
original['items'][1].append('new')
print(shallow['items'], deep['items'])
print(sys.getsizeof(original), sys.getsizeof(shallow), sys.getsizeof(deep), sys.getrefcount(original['items']))
loop = [1]; loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, sys.getrefcount(twin))
