from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Student:
    grade: int
    name: str = field(compare=False, default='Gus')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Student(44), Student(43, 'Cleo').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Student(0)])[0], a == Student(44, 'other'))
try:
    Student()
except TypeError as error:
    print(error)

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

for thing in (Base('Ivy'), Player('Eve', 58), SpecialPlayer('x', 11)):
    print(thing.describe(), isinstance(thing, Player), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialPlayer, Base), Base.__subclasses__()[0].__name__)
