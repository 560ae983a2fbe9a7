from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Song:
    seconds: int
    track: str = field(compare=False, default='Leo')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Song(56), Song(54, 'Hana').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Song(0)])[0], a == Song(56, 'other'))
try:
    Song()
except TypeError as error:
    print(error)

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(7)
print(list(c), len(c), sum(c), 3 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 7 > 3 else 'short', list(it))
first, *rest = Countdown(3)
print(first, rest, dict(enumerate(Countdown(3))))

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 6)], lcm(*range(1, 6 + 5)))

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(5 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))
