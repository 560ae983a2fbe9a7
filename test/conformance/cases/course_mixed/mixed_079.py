def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [50, 44, 44, -5, 48, 43, 46, 43]
for k in (0, 1, 2, -1, len(numbers)):
    print(k, rotate(numbers, k))

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([11, 24, 16, 47, 7, 21, 49, 20, 41, 29, 11, 43, 5, 46, 20], 8 * 2)

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [49, 35, 46, 33, 59, 12, 30, 37, 28, 41, 21, 57]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def count_inversions(items):
    if len(items) < 2:
        return list(items), 0
    middle = len(items) // 2
    left, a = count_inversions(items[:middle])
    right, b = count_inversions(items[middle:])
    merged, total = [], a + b
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            total += len(left)
            merged.append(right.pop(0))
    return merged + left + right, total

print(count_inversions([12, 18, -9, 3, 36, 12, 38, 42, 47, 15]))
