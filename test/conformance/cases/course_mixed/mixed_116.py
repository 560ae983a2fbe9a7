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
    with section('inner9') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [14, 13, 11, 5, 10, 10]
print([knapsack(weights, weights[::-1], c) for c in (0, 5, 20, 50)])

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([22, 50, 3, 0, 50, 18, 25, 32, 34, 4, 27, 4], lambda v: v % 7))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([22, 50, 3, 0, 50, 18, 25, 32, 34, 4, 27, 4], lambda v: v > 0).items()})
