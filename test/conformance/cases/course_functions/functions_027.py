def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(2 * 2))), sum(evens(2)), max(running_total([46, 6, 49, 35, 34, -4, 41, 42])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

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
print(list(c), len(c), sum(c), 2 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 6 > 3 else 'short', list(it))
first, *rest = Countdown(2)
print(first, rest, dict(enumerate(Countdown(3))))
