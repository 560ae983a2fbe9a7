def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([5, 17, 16, 44, 0, 30, 44, -6, 29, 34, 48, 45, 15, 36, 35], 2 * 2)

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [43, 19, 21, 22, -7, -3, -8, 32]
for target in (numbers[0] + numbers[3], 8, 999):
    print(target, two_sum(numbers, target))

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([3, 17, 36, -8, 2, 27, 20, 4]))
print(bubble_sort('2hello'))
