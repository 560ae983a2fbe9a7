class Base:
    def __init__(self, kind):
        self.kind = kind
    def describe(self):
        return f'{type(self).__name__} {self.kind}'

class Animal(Base):
    def __init__(self, kind, weight):
        super().__init__(kind)
        self.weight = weight
    def describe(self):
        return super().describe() + f' with {self.weight}'

class SpecialAnimal(Animal):
    bonus = 4
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Jon'), Animal('Cleo', 40), SpecialAnimal('x', 38)):
    print(thing.describe(), isinstance(thing, Animal), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialAnimal, Base), Base.__subclasses__()[0].__name__)

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(8 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

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
