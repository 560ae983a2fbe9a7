def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 2
sets = power_set([5, 7, 6, 3, 2])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([18, 41, 27, -5, 25, 41, 25, 12, 8, 39, 40, 5, 39, 8, 23], 2 * 2)

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(7 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [41, 8, 13, 5, 55, 30, 53, 47, 43, 5, 4, 58]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))
