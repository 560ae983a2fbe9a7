import gc, sys, weakref

gc.collect()
def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([43, 35, -1, 12, 26, 41, 16, 4, 6, 46, 0, 40], lambda v: v % 9))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([43, 35, -1, 12, 26, 41, 16, 4, 6, 46, 0, 40], lambda v: v > 0).items()})

# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(3, 'stream')
print(next(stream), next(stream), sys.getrefcount(stream), gc.is_tracked(stream))
for value in numbers(2, 'loop'):
    print(value)
for value in numbers(5, 'broken'):
    break
print('after break')
stream.close()
print(next(stream, 'exhausted'), stream.gi_frame)
