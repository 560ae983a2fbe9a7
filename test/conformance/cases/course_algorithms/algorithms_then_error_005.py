def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(9 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([-8, 41, -4, -4, -6, 18, 23, -3, 5, 5, 1, 8, 24, 4, 40], 4 * 2)

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [41, 17, -3, 8, 2, 36, 10, 2], 'b': [5], 'c': []})
