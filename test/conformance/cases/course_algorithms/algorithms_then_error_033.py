def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [28, 18, 41, 12, 18, 6, 19, 36]
for target in (numbers[0] + numbers[3], 6, 999):
    print(target, two_sum(numbers, target))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [6, 48, 9, 19, 40, 24, 13, -7]
for k in (0, 1, 5, -1, len(numbers)):
    print(k, rotate(numbers, k))

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [14, 36, 16, 18, 3, 16, 39, 8], 'b': [6], 'c': []})
