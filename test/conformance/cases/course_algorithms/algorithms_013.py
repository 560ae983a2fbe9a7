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

print(count_inversions([10, 0, 24, 37, 5, 50, 45, 25, -9, 13]))

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([13, 0, 25, 45, 11, -6, 17, 42]))
print(bubble_sort('5hello'))

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [22, 25, 1, 30, 54, 50, 27, 27, 46, 52, 19, 52]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))
