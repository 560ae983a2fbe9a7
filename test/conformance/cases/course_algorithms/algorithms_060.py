def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([1, 36, -8, 35, 12, 47, 22, 14]))
print(bubble_sort('8hello'))

def max_subarray(numbers):
    best = current = numbers[0]
    start = best_start = best_end = 0
    for i, n in enumerate(numbers[1:], 1):
        if current < 0:
            current, start = n, i
        else:
            current += n
        if current > best:
            best, best_start, best_end = current, start, i
    return best, numbers[best_start:best_end + 1]

print(max_subarray([9, -15, 0, -5, -11, -11, -1, -14, -17]))
print(max_subarray([-4, -5]))

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([17, 43, 43, -6, 20, -6, 31, 6, 8, 49, 36, 38, -1, 6, 4], 4 * 2)
