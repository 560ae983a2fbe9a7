def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 9
sets = power_set([8, 5, 9, 4, 4])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [37, 50, 56, 1, 44, 38, 7, 52, 12, 59, 56, 3]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

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

histogram([9, 39, -4, 7, 47, 43, 29, 3, 43, 6, 37, -5, 18, 7, 42], 9 * 2)
