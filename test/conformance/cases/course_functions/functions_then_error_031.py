class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(7)
print(list(c), len(c), sum(c), 4 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 7 > 3 else 'short', list(it))
first, *rest = Countdown(4)
print(first, rest, dict(enumerate(Countdown(3))))

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [48, 13, -6, 15, 17, 39, 25, 15], 'b': [9], 'c': []})
