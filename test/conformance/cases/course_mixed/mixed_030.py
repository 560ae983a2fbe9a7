def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [28, 25, 37, 15, 37, -8, 3, 14]
for target in (numbers[0] + numbers[3], 7, 999):
    print(target, two_sum(numbers, target))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 9
sets = power_set([2, 4, 9, 7, 5])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

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

print(count_inversions([17, 24, 6, 31, 13, 41, 40, 42, 15, -4]))
