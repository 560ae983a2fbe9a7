def count_inversions(items):
    if len(items) < 2:
        return list(items), 0
    middle = len(items) // 2
    left, a = count_inversions(items[:middle])
    right, b = count_inversions(items[middle:])
    merged, total = [], a + b
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            total += len(left)
            merged.append(right.pop(0))
    return merged + left + right, total

print(count_inversions([-2, 6, 24, 1, 13, 22, 37, 15, 28, -4]))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [11, -1, 18, 22, 24, 10, -6, 18]
for k in (0, 1, 4, -1, len(numbers)):
    print(k, rotate(numbers, k))

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [13, 18, 40, 35, 37, 3, 0, 8], 'b': [4], 'c': []})
