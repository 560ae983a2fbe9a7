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

for thing in (Base('Eve'), Player('Hana', 95), SpecialPlayer('x', 94)):
    print(thing.describe(), isinstance(thing, Player), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialPlayer, Base), Base.__subclasses__()[0].__name__)

class Car:
    def __init__(self, model, speed):
        self.model = model
        self.speed = speed

    @property
    def speed(self):
        return self._speed

    @speed.setter
    def speed(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('speed must be a number')
        if value < 0:
            raise ValueError('speed cannot be negative')
        self._speed = value

    def __str__(self):
        return f'{self.model}: {self.speed}'

x = Car('Cleo', 76)
print(x)
for value in (24, -1, 'many'):
    try:
        x.speed = value
        print('set to', x.speed)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
