def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([-6, 38, 36, 14]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([28, 14, 50, 2, 1, 6, 16, 6, 44, 25, 32, 38], lambda v: v % 3))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([28, 14, 50, 2, 1, 6, 16, 6, 44, 25, 32, 38], lambda v: v > 0).items()})

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
for n in (2 * 60, 97, 1001, 2 ** 2):
    print(n, factorize(n))

def descend(n):
    if n == 0:
        return items[4 + 20]
    return descend(n - 1)

items = [45, 14, 42, 23, 34, -9, 16, 42]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(2)
