def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([-7, 40, 12, 26, 28, 0, 25, 22, 45, 29, 30, 17, 2, 46, 10], 3 * 2)

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [37, 17, 6, 22, 33, 44, 36, 17]
for target in (numbers[0] + numbers[3], 3, 999):
    print(target, two_sum(numbers, target))

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(5 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([-7, 6, 23, 39, 38, 32, 43, 46]))
print(bubble_sort('8hello'))
