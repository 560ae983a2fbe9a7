class Player:
    def __init__(self, nick, score):
        self.nick = nick
        self.score = score

    @property
    def score(self):
        return self._score

    @score.setter
    def score(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('score must be a number')
        if value < 0:
            raise ValueError('score cannot be negative')
        self._score = value

    def __str__(self):
        return f'{self.nick}: {self.score}'

x = Player('Eve', 48)
print(x)
for value in (13, -1, 'many'):
    try:
        x.score = value
        print('set to', x.score)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

from enum import Enum

class Status(Enum):
    NEW = 2
    OPEN = 'open'
    DONE = (1, 88)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Robot:
    def __init__(self, serial): self.serial, self.status = serial, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.serial}: {old.name} -> {self.status.name}'

x = Robot('Ivy')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)
