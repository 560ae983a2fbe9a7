def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 5)], lcm(*range(1, 5 + 5)))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [28, 50, 15, 40, 38, 30, 28, 39]
for target in (numbers[0] + numbers[3], 7, 999):
    print(target, two_sum(numbers, target))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-6, 3, 18, 46, 17, 22, 45, 4, 5, 15, 38, 5], lambda v: v % 7))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-6, 3, 18, 46, 17, 22, 45, 4, 5, 15, 38, 5], lambda v: v > 0).items()})

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

print(max_subarray([15, 7, 14, -2, 17, 14, -12, 7, 16]))
print(max_subarray([-3, -2]))
