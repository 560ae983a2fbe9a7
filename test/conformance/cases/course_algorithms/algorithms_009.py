def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-4, -1, -2, 22, -4, -9, 46, 41, 16, 26, 8, 36], lambda v: v % 4))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-4, -1, -2, 22, -4, -9, 46, 41, 16, 26, 8, 36], lambda v: v > 0).items()})

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

print(primes(2 + 5))
for n in (4 * 60, 97, 1001, 2 ** 2):
    print(n, factorize(n))
