def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([38, 37, 8, 44, 29, -6, 41, 38, 27, 3, 44, 31], lambda v: v % 6))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([38, 37, 8, 44, 29, -6, 41, 38, 27, 3, 44, 31], lambda v: v > 0).items()})

class Base:
    def __init__(self, model):
        self.model = model
    def describe(self):
        return f'{type(self).__name__} {self.model}'

class Car(Base):
    def __init__(self, model, speed):
        super().__init__(model)
        self.speed = speed
    def describe(self):
        return super().describe() + f' with {self.speed}'

class SpecialCar(Car):
    bonus = 3
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Leo'), Car('Gus', 19), SpecialCar('x', 44)):
    print(thing.describe(), isinstance(thing, Car), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialCar, Base), Base.__subclasses__()[0].__name__)

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(7)
print(list(c), len(c), sum(c), 2 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 7 > 3 else 'short', list(it))
first, *rest = Countdown(2)
print(first, rest, dict(enumerate(Countdown(3))))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [1, 2, 14, 1, 5, 8]
print([knapsack(weights, weights[::-1], c) for c in (0, 5, 20, 50)])
