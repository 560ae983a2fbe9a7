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

c = Countdown(4)
print(list(c), len(c), sum(c), 5 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 4 > 3 else 'short', list(it))
first, *rest = Countdown(5)
print(first, rest, dict(enumerate(Countdown(3))))

# Which block comes next
def again(make):
    a = make(); address = id(a); del a
    b = make()
    return id(b) == address

print([again(m) for m in (object, list, dict, set, lambda: [4], lambda: (1, object()), lambda: 1.5 * 4, lambda: 10 ** 20)])
print(id(object()) == id(object()), id([]) == id([]), id({}) == id([]))
l = []
address = id(l)
for i in range(100): l.append(i)
print(id(l) == address, [id(x) == id(y) for x, y in zip(l, range(5))])
