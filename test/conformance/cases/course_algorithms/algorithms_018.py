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

print(max_subarray([14, -4, 16, 17, 17, 7, -5, 0, 12]))
print(max_subarray([-9, -5]))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [42, 1, 39, 6, 32, 17, 44, 21]
for target in (numbers[0] + numbers[3], 3, 999):
    print(target, two_sum(numbers, target))
