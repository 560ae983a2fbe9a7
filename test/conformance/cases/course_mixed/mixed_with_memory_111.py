import gc, sys, weakref

gc.collect()
def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([5, 44, 30, 1, 20, 49, 46, -3, 22, 14, 42, 26], lambda v: v % 2))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([5, 44, 30, 1, 20, 49, 46, -3, 22, 14, 42, 26], lambda v: v > 0).items()})

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

data = sorted([2, 47, 47, 40, 40, -2, -5, 29])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 2, 1000)])

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
