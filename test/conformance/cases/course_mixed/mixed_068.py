def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(5 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

rows = [('cherry', 6, 1.5), ('elder', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('cherry\n'), ascii('éelder'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(4)
print(list(c), len(c), sum(c), 5 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 4 > 3 else 'short', list(it))
first, *rest = Countdown(5)
print(first, rest, dict(enumerate(Countdown(3))))
