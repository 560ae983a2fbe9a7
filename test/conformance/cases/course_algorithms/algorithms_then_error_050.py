def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([11, 48, 22, 30, 17, 4, 50, 4, 44, 28, 8, 34], lambda v: v % 3))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([11, 48, 22, 30, 17, 4, 50, 4, 44, 28, 8, 34], lambda v: v > 0).items()})

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

def parse(line):
    key, value = line.split('=')
    return key.strip(), int(value)

settings = {}
for number, line in enumerate(['a = 4', 'b=4', 'c = x', 'd'], 1):
    try:
        key, value = parse(line)
    except ValueError as error:
        print(f'line {number}: {error}')
        if number > 3:
            raise RuntimeError(f'cannot read {line!r}') from error
    else:
        settings[key] = value
print(settings)
