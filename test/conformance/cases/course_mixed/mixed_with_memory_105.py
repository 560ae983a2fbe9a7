import gc, sys, weakref

gc.collect()
def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([24, 29, 17, -3, 43, 5, 5, 7, 15, -5, 45, 26], lambda v: v % 9))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([24, 29, 17, -3, 43, 5, 5, 7, 15, -5, 45, 26], lambda v: v > 0).items()})

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([43, 19, 6, 21, 29, 16, 36, 11]))
print(bubble_sort('2hello'))

# Arguments and return values
def inside(argument, other=None):
    alias = argument
    return sys.getrefcount(argument), alias is argument

value = object()
print(inside(value), inside(object()), inside(argument=value, other=value))
def make(): return [7] * 3
print(sys.getrefcount(make()), sys.getrefcount(make), inside(make()))
def keeps(v, store=[]): store.append(v); return len(store)
print([keeps(value) for _ in range(3)], sys.getrefcount(value))
