def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [26, 26, 32, -7, 36, 27, 16, 0]
for k in (0, 1, 4, -1, len(numbers)):
    print(k, rotate(numbers, k))

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[5, 17, 38, -5, 32, -8, 19, 17][:3], [5, 17, 38, -5, 32, -8, 19, 17][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [26, 9, 53, 8, 53, 59, 36, 14, 36, 58, 51, 7]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [44, 5, 22, 12, 6, -8, 24, 40], 'b': [3], 'c': []})
