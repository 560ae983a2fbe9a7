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

print(primes(9 + 5))
for n in (1 * 60, 97, 1001, 2 ** 9):
    print(n, factorize(n))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 5
sets = power_set([3, 1, 7, 2, 2])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])
