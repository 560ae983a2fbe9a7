from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class City:
    population: int
    name: str = field(compare=False, default='Ana')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = City(88), City(96, 'Cleo').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, City(0)])[0], a == City(88, 'other'))
try:
    City()
except TypeError as error:
    print(error)

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

print(count_inversions([47, 49, 14, 49, -9, 21, 10, 12, 24, 43]))

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

print(primes(3 + 5))
for n in (2 * 60, 97, 1001, 2 ** 3):
    print(n, factorize(n))
