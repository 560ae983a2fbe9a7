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
    with section('inner5') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

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
add(1), add(2, b=3), fact(3)
print(add.calls, fact.calls, add.__name__)

def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(8 * 2))), sum(evens(8)), max(running_total([24, 16, -1, -1, -9, 9, 16, -7])))
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

c = Countdown(5)
print(list(c), len(c), sum(c), 1 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 5 > 3 else 'short', list(it))
first, *rest = Countdown(1)
print(first, rest, dict(enumerate(Countdown(3))))
