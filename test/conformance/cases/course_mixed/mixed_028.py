from enum import Enum

class Status(Enum):
    NEW = 2
    OPEN = 'open'
    DONE = (1, 68)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Song:
    def __init__(self, track): self.track, self.status = track, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.track}: {old.name} -> {self.status.name}'

x = Song('Ivy')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

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

print(primes(9 + 5))
for n in (3 * 60, 97, 1001, 2 ** 9):
    print(n, factorize(n))

class Car:
    count = 0

    def __init__(self, model, speed=50):
        self.model = model
        self.speed = speed
        Car.count += 1

    def __repr__(self):
        return f'Car({self.model!r}, {self.speed})'

    def __eq__(self, other):
        return isinstance(other, Car) and (self.model, self.speed) == (other.model, other.speed)

    def __lt__(self, other):
        return self.speed < other.speed

items = [Car('Ivy'), Car('Hana', 2), Car('zed', 0)]
print(items, Car.count)
print(sorted(items), max(items), items[0] == Car('Ivy'))
items.sort(key=lambda i: i.model, reverse=True)
print([i.model for i in items], items[0] in items)

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([32, 32, 33, 9, 50, -6, 15, 2, 47, 8, 3, 0], lambda v: v % 7))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([32, 32, 33, 9, 50, -6, 15, 2, 47, 8, 3, 0], lambda v: v > 0).items()})
