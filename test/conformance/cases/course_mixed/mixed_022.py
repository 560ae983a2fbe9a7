def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[43, 32, 4, 39, -9, 9, 32, 28][:3], [43, 32, 4, 39, -9, 9, 32, 28][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(9)
print(list(c), len(c), sum(c), 2 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 9 > 3 else 'short', list(it))
first, *rest = Countdown(2)
print(first, rest, dict(enumerate(Countdown(3))))

class Base:
    def __init__(self, nick):
        self.nick = nick
    def describe(self):
        return f'{type(self).__name__} {self.nick}'

class Player(Base):
    def __init__(self, nick, score):
        super().__init__(nick)
        self.score = score
    def describe(self):
        return super().describe() + f' with {self.score}'

class SpecialPlayer(Player):
    bonus = 4
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Gus'), Player('Kim', 17), SpecialPlayer('x', 21)):
    print(thing.describe(), isinstance(thing, Player), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialPlayer, Base), Base.__subclasses__()[0].__name__)
