def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(6 * 2))), sum(evens(6)), max(running_total([39, 26, 26, 29, 13, 22, 15, 41])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 2)], lcm(*range(1, 2 + 5)))

text = 'pear cherry fig rose grape elder nutmeg nutmeg lemon pear banana olive elder kiwi'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('pear'))

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(8)
print(list(c), len(c), sum(c), 5 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 8 > 3 else 'short', list(it))
first, *rest = Countdown(5)
print(first, rest, dict(enumerate(Countdown(3))))
