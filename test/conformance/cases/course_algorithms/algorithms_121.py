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

print(primes(4 + 5))
for n in (2 * 60, 97, 1001, 2 ** 4):
    print(n, factorize(n))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [16, 49, 32, 47, 36, -5, 30, -8]
for target in (numbers[0] + numbers[3], 7, 999):
    print(target, two_sum(numbers, target))
