def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=5): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(3)
print(add.calls, fact.calls, add.__name__)

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
    with section('inner9') as i:
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

c = Countdown(6)
print(list(c), len(c), sum(c), 5 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 6 > 3 else 'short', list(it))
first, *rest = Countdown(5)
print(first, rest, dict(enumerate(Countdown(3))))

def descend(n):
    if n == 0:
        return items[3 + 20]
    return descend(n - 1)

items = [2, 34, -5, 21, 18, 8, 42, 17]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(4)
