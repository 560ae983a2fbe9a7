def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([39, 6, 36, -8, -1, 9, 7, 36, 23, 27, 32, 49, 23, 35, 23], 2 * 2)

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [1, 13, 6, 5, 1, 12]
print([knapsack(weights, weights[::-1], c) for c in (0, 2, 20, 50)])

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[25, -9, 12, 31, 30, 13, 40, -7][:3], [25, -9, 12, 31, 30, 13, 40, -7][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])
