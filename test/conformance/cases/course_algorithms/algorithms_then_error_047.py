def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [31, 20, 42, 5, 23, 17, 5, 19]
for target in (numbers[0] + numbers[3], 6, 999):
    print(target, two_sum(numbers, target))

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([50, 33, 27, 13, 8, -8, -9, 24, 42, 35, 3, 7, 18, 11, 32], 8 * 2)

def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == target:
            return mid
        if items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1

data = sorted([17, 0, -9, -6, 30, 31, 22, 26])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 6, 1000)])

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [6, 42, 1, 15, 37, -8, 25, 22], 'b': [9], 'c': []})
