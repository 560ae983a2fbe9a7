def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [12, 7, 1, 2, 5, 5]
print([knapsack(weights, weights[::-1], c) for c in (0, 9, 20, 50)])

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [7, 56, 47, 22, 51, 17, 29, 19, 26, 21, 57, 35]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

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

print(max_subarray([6, -2, -9, 14, -4, 4, -6, 9, -8]))
print(max_subarray([-4, -2]))

def parse(line):
    key, value = line.split('=')
    return key.strip(), int(value)

settings = {}
for number, line in enumerate(['a = 5', 'b=5', 'c = x', 'd'], 1):
    try:
        key, value = parse(line)
    except ValueError as error:
        print(f'line {number}: {error}')
        if number > 3:
            raise RuntimeError(f'cannot read {line!r}') from error
    else:
        settings[key] = value
print(settings)
