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
    with section('inner6') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(9)
print(list(c), len(c), sum(c), 2 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 9 > 3 else 'short', list(it))
first, *rest = Countdown(2)
print(first, rest, dict(enumerate(Countdown(3))))

from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [20, 39, 29, 18, 18, 39, -5, -5]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 7 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 4)(numbers))

class Account:
    def __init__(self, balance): self.balance = balance
    def pay(self, amount):
        assert amount > 0, f'bad amount {amount}'
        self.balance -= amount
        return self.balance

account = Account(50)
for amount in (2, 10, 0, 5):
    print(account.pay(amount))
