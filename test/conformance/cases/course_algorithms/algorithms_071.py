def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([28, 14, 43, 30, 0, 4, 10, 49, 38, 46, 38, 3, 25, -5, -2], 9 * 2)

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

print(max_subarray([-16, -8, 7, -19, -2, 18, 3, -2, 17]))
print(max_subarray([-4, -2]))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [20, 41, 26, 36, -9, 44, 3, -1]
for k in (0, 1, 2, -1, len(numbers)):
    print(k, rotate(numbers, k))
