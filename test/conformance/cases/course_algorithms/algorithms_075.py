def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [21, -7, -7, 0, 3, 35, 47, -7]
for target in (numbers[0] + numbers[3], 3, 999):
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

print(max_subarray([7, -10, -13, -15, -4, 8, 20, 12, 6]))
print(max_subarray([-7, -3]))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 2
sets = power_set([5, 8, 8, 3, 9])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])
