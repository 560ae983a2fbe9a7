def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [5, 4, 10, 15, 13, 4]
print([knapsack(weights, weights[::-1], c) for c in (0, 5, 20, 50)])

from contextlib import contextmanager

@contextmanager
def section(name):
    print('<' + name + '>')
    try:
        yield name.upper()
    except ValueError as error:
        print('handled', error)
    finally:
        print('</' + name + '>')

with section('outer') as o:
    with section('inner7') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

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

data = sorted([26, 40, 30, 19, 45, -9, 43, 39])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 8, 1000)])

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

c = Collection('Dan', 15, 'Gus')
print(c, len(c), c[1], c[-1], c[:2], 'Dan' in c)
c[0] = 'species'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[52 + 10]
except IndexError as error:
    print('IndexError', error)
