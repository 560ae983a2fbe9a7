import gc, sys, weakref

gc.collect()
def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [32, 3, 30, -6, 3, 30, -8, 7]
for k in (0, 1, 3, -1, len(numbers)):
    print(k, rotate(numbers, k))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([35, -6, 2, 48, 26, 0, 29, 13, 6, 47, 50, -5], lambda v: v % 8))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([35, -6, 2, 48, 26, 0, 29, 13, 6, 47, 50, -5], lambda v: v > 0).items()})

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
