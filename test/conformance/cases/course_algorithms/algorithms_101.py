def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 7
sets = power_set([4, 5, 9, 5, 3])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

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

print(max_subarray([8, 4, 3, 18, -3, 1, -14, 4, 18]))
print(max_subarray([-2, -1]))
