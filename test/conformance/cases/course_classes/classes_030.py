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
    bonus = 3
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Cleo'), Player('Finn', 87), SpecialPlayer('x', 89)):
    print(thing.describe(), isinstance(thing, Player), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialPlayer, Base), Base.__subclasses__()[0].__name__)

class Student:
    def __init__(self, name, grade):
        self.name = name
        self.grade = grade

    @property
    def grade(self):
        return self._grade

    @grade.setter
    def grade(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('grade must be a number')
        if value < 0:
            raise ValueError('grade cannot be negative')
        self._grade = value

    def __str__(self):
        return f'{self.name}: {self.grade}'

x = Student('Bob', 99)
print(x)
for value in (88, -1, 'many'):
    try:
        x.grade = value
        print('set to', x.grade)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
