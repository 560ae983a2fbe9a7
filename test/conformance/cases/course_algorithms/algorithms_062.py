def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([33, -6, 40, 33, 6, 14, 19, -1]))
print(bubble_sort('6hello'))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [6, 33, 16, 33, 24, 19, 29, -8]
for target in (numbers[0] + numbers[3], 7, 999):
    print(target, two_sum(numbers, target))

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

print(count_inversions([37, 26, 11, 41, 37, -1, 49, 15, 49, 50]))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 4
sets = power_set([2, 3, 1, 4, 3])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])
