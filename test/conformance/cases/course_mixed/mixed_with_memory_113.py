import gc, sys, weakref

gc.collect()
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

# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(9, 'stream')
print(next(stream), next(stream), sys.getrefcount(stream), gc.is_tracked(stream))
for value in numbers(2, 'loop'):
    print(value)
for value in numbers(5, 'broken'):
    break
print('after break')
stream.close()
print(next(stream, 'exhausted'), stream.gi_frame)
