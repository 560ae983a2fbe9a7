def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([17, 7, 9, 42, -6, 4, 14, -6]))
print(bubble_sort('8hello'))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [34, 24, 34, 13, -2, 32, 33, 21]
for k in (0, 1, 4, -1, len(numbers)):
    print(k, rotate(numbers, k))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [44, 9, 21, 5, 41, 8, 4, -4]
for target in (numbers[0] + numbers[3], 6, 999):
    print(target, two_sum(numbers, target))

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([36, 29, 17, 36, 35, 2, 37, 14, 19, 9, 27, 32, 1, 15, 5], 5 * 2)
