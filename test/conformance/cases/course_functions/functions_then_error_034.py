class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(8)
print(list(c), len(c), sum(c), 1 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 8 > 3 else 'short', list(it))
first, *rest = Countdown(1)
print(first, rest, dict(enumerate(Countdown(3))))

def parse(line):
    key, value = line.split('=')
    return key.strip(), int(value)

settings = {}
for number, line in enumerate(['a = 5', 'b=5', 'c = x', 'd'], 1):
    try:
        key, value = parse(line)
    except ValueError as error:
        print(f'line {number}: {error}')
        if number > 3:
            raise RuntimeError(f'cannot read {line!r}') from error
    else:
        settings[key] = value
print(settings)
