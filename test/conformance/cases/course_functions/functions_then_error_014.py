class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(3)
print(list(c), len(c), sum(c), 2 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 3 > 3 else 'short', list(it))
first, *rest = Countdown(2)
print(first, rest, dict(enumerate(Countdown(3))))

from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [31, 20, 5, -8, 10, 40, 26, 45]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 8 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 1)(numbers))

from contextlib import contextmanager

@contextmanager
def section(name):
    print('<' + name + '>')
    try:
        yield name.upper()
    except ValueError as error:
        print('handled', error)
    finally:
        print('</' + name + '>')

with section('outer') as o:
    with section('inner7') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

def descend(n):
    if n == 0:
        return items[9 + 20]
    return descend(n - 1)

items = [42, 15, -7, 49, 32, 41, -5, 15]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(4)
