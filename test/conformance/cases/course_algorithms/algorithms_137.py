def primes(limit):
    found = []
    candidate = 2
    while len(found) < limit:
        if all(candidate % p for p in found if p * p <= candidate):
            found.append(candidate)
        candidate += 1
    return found

def factorize(n):
    out = []
    for p in primes(20):
        while n % p == 0:
            out.append(p)
            n //= p
    return out + [n] if n > 1 else out

print(primes(8 + 5))
for n in (2 * 60, 97, 1001, 2 ** 8):
    print(n, factorize(n))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 3
sets = power_set([9, 8, 1, 3, 1])
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

print(count_inversions([17, 7, 16, 16, 27, 19, 5, -1, 22, 49]))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [12, 47, 21, -7, 25, 23, -8, 50]
for target in (numbers[0] + numbers[3], 6, 999):
    print(target, two_sum(numbers, target))
