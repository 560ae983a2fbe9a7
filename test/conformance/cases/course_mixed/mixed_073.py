class Player:
    count = 0

    def __init__(self, nick, score=1):
        self.nick = nick
        self.score = score
        Player.count += 1

    def __repr__(self):
        return f'Player({self.nick!r}, {self.score})'

    def __eq__(self, other):
        return isinstance(other, Player) and (self.nick, self.score) == (other.nick, other.score)

    def __lt__(self, other):
        return self.score < other.score

items = [Player('Kim'), Player('Leo', 75), Player('zed', 0)]
print(items, Player.count)
print(sorted(items), max(items), items[0] == Player('Kim'))
items.sort(key=lambda i: i.nick, reverse=True)
print([i.nick for i in items], items[0] in items)

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 2
sets = power_set([2, 6, 3, 4, 3])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def primes(limit):
    found = []
    candidate = 2
    while len(found) < limit:
        if all(candidate % p for p in found if p * p <= candidate):
            found.append(candidate)
        candidate += 1
    return found

def factorize(n):
    out = []
    for p in primes(20):
        while n % p == 0:
            out.append(p)
            n //= p
    return out + [n] if n > 1 else out

print(primes(7 + 5))
for n in (1 * 60, 97, 1001, 2 ** 7):
    print(n, factorize(n))

class Animal:
    def __init__(self, kind, weight):
        self.kind = kind
        self.weight = weight

    @property
    def weight(self):
        return self._weight

    @weight.setter
    def weight(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('weight must be a number')
        if value < 0:
            raise ValueError('weight cannot be negative')
        self._weight = value

    def __str__(self):
        return f'{self.kind}: {self.weight}'

x = Animal('Eve', 43)
print(x)
for value in (5, -1, 'many'):
    try:
        x.weight = value
        print('set to', x.weight)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
