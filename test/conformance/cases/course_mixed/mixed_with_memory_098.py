import gc, sys, weakref

gc.collect()
def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(4 * 2))), sum(evens(4)), max(running_total([19, 34, 1, -6, 39, -3, 45, 19])))
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
print(list(c), len(c), sum(c), 2 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 3 > 3 else 'short', list(it))
first, *rest = Countdown(2)
print(first, rest, dict(enumerate(Countdown(3))))

# Exceptions keep frames alive
class Guard:
    def __init__(self, name): self.name = name
    def __del__(self): print('  released', self.name)

def risky(n):
    guard = Guard(f'local {n}')
    if n:
        return risky(n - 1)
    raise LookupError('deep down')

saved = None
try:
    risky(3 % 3)
except LookupError as error:
    print('caught', error, sys.getrefcount(error))
    saved = error
print('after the handler')
saved.__traceback__ = None
print('traceback dropped', sys.getrefcount(saved))
