def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=4): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(2)
print(add.calls, fact.calls, add.__name__)

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(6)
print(list(c), len(c), sum(c), 3 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 6 > 3 else 'short', list(it))
first, *rest = Countdown(3)
print(first, rest, dict(enumerate(Countdown(3))))

words = ['nutmeg', 'pear', 'banana', 'lemon', 'juniper', 'cherry']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:4] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')
