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

print(count_inversions([48, -9, 49, 1, 27, 38, 18, 15, 44, 20]))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 3
sets = power_set([9, 7, 7, 8, 5])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])
