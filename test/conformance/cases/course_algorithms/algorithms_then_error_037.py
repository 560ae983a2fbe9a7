def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([34, 18, 26, 34, 17, 11, 0, 16, 5, 47, 2, 48], lambda v: v % 8))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([34, 18, 26, 34, 17, 11, 0, 16, 5, 47, 2, 48], lambda v: v > 0).items()})

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

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 5
sets = power_set([7, 9, 8, 4, 6])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

class Config:
    defaults = {'size': 2}
    def __init__(self, **options): self.options = {**self.defaults, **options}
    def __getattr__(self, name):
        try:
            return self.options[name]
        except KeyError:
            raise AttributeError(f'no option {name!r}') from None

config = Config(color='red')
print(config.size, config.color)
print(config.speed)
