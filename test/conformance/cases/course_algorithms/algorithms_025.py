def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 2
sets = power_set([2, 3, 5, 8, 1])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[41, 31, 4, 36, 7, 11, 23, 23][:3], [41, 31, 4, 36, 7, 11, 23, 23][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([3, 40, -4, -3, 14, 38, 33, 37, 7, 16, -3, 2, 39, 14, 40], 7 * 2)
