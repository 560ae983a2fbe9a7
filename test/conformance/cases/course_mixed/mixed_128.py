rows = [('hazel', 3, 1.5), ('rose', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('hazel\n'), ascii('érose'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

words = ['apple', 'iris', 'rose', 'hazel', 'juniper', 'pear']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:2] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(7)
print(list(c), len(c), sum(c), 5 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 7 > 3 else 'short', list(it))
first, *rest = Countdown(5)
print(first, rest, dict(enumerate(Countdown(3))))

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class City:
    population: int
    name: str = field(compare=False, default='Hana')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = City(28), City(68, 'Cleo').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, City(0)])[0], a == City(28, 'other'))
try:
    City()
except TypeError as error:
    print(error)
