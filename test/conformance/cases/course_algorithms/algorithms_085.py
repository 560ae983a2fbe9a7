def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([50, -1, 12, 33, 21, 14, 24, -8, 5, 32, 48, 30], lambda v: v % 8))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([50, -1, 12, 33, 21, 14, 24, -8, 5, 32, 48, 30], lambda v: v > 0).items()})

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [10, 42, 33, -4, 12, 23, 28, 32]
for target in (numbers[0] + numbers[3], 9, 999):
    print(target, two_sum(numbers, target))

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

print(max_subarray([13, 0, 15, 1, -10, -3, 4, 7, -12]))
print(max_subarray([-2, -2]))
