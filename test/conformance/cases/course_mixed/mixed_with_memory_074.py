import gc, sys, weakref

gc.collect()
def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == target:
            return mid
        if items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1

data = sorted([5, 39, 47, 21, 25, 32, 4, 41])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 7, 1000)])

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([24, 45, -7, 35, 18, 14, -2, -1, 33, 11, 24, -6], lambda v: v % 9))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([24, 45, -7, 35, 18, 14, -2, -1, 33, 11, 24, -6], lambda v: v > 0).items()})

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
