def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([30, 17, 21, -1, 50, 12, 17, -4]))
print(bubble_sort('4hello'))

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [13, 8, 34, 34, 7, 20, 33, 4, 12, 32, 36, 31]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[18, 5, -2, 49, 7, 2, 45, 8][:3], [18, 5, -2, 49, 7, 2, 45, 8][3:6]]
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

histogram([9, 46, 33, 27, 4, 25, 24, 46, 23, 43, 40, 27, 29, 27, 6], 6 * 2)
