def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 6
sets = power_set([2, 7, 9, 1, 7])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([12, 33, 39, -6, 37, -1, -6, 2, 16, 43, -4, -1, -6, 44, 40], 8 * 2)

def explore(tree, path=()):
    for name, child in tree.items():
        if isinstance(child, dict):
            explore(child, path + (name,))
        else:
            print('/'.join(path + (name,)), len(child))

explore({'a': {'b': [1] * 4, 'c': {'d': 'text'}}, 'e': {'f': 4}})
