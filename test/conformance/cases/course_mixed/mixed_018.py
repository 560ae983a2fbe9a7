def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [16, 6, 11, 56, 50, 43, 37, 35, 23, 47, 11, 47]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 2
sets = power_set([2, 4, 5, 6, 5])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

class Collection:
    def __init__(self, *items):
        self._items = list(items)
    def __len__(self): return len(self._items)
    def __getitem__(self, i):
        return Collection(*self._items[i]) if isinstance(i, slice) else self._items[i]
    def __setitem__(self, i, v): self._items[i] = v
    def __contains__(self, v): return v in self._items
    def __iter__(self): return iter(self._items)
    def __add__(self, other): return Collection(*self, *other)
    def __bool__(self): return bool(self._items)
    def __repr__(self): return f'Collection{tuple(self._items)}'

c = Collection('Kim', 19, 'Ivy')
print(c, len(c), c[1], c[-1], c[:2], 'Kim' in c)
c[0] = 'kind'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[81 + 10]
except IndexError as error:
    print('IndexError', error)
