import sys
def total(x, seen=None):
    seen = set() if seen is None else seen
    if id(x) in seen: return 0
    seen.add(id(x))
    size = sys.getsizeof(x)
    if isinstance(x, dict):
        size += sum(total(k, seen) + total(v, seen) for k, v in x.items())
    elif isinstance(x, (list, tuple, set)):
        size += sum(total(i, seen) for i in x)
    return size
shared = [1000] * 3
print(total([shared, shared]), total({'a': [1, 2.5], 'b': ('x', b'y')}))
