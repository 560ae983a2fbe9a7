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
for n in (1 * 60, 97, 1001, 2 ** 2):
    print(n, factorize(n))

from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [2, 33, 14, 15, 7, 43, 2, 34]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 6 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 3)(numbers))

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Product:
    price: int
    label: str = field(compare=False, default='Hana')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Product(98), Product(9, 'Finn').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Product(0)])[0], a == Product(98, 'other'))
try:
    Product()
except TypeError as error:
    print(error)
