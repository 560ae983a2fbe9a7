def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(9 * 2))), sum(evens(9)), max(running_total([39, 29, 33, 20, 12, -5, 22, 15])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(3)
print(list(c), len(c), sum(c), 4 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 3 > 3 else 'short', list(it))
first, *rest = Countdown(4)
print(first, rest, dict(enumerate(Countdown(3))))

from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [-9, -6, 40, 46, 43, 35, 3, 37]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 8 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 4)(numbers))
