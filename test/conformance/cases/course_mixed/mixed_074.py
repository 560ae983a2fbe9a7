from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Product:
    price: int
    label: str = field(compare=False, default='Gus')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Product(33), Product(91, 'Leo').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Product(0)])[0], a == Product(33, 'other'))
try:
    Product()
except TypeError as error:
    print(error)

from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [1, 46, 21, -1, 19, 12, 33, 3]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 7 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 3)(numbers))

words = ['olive', 'thyme', 'kiwi', 'rose', 'elder', 'grape']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:6] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')
