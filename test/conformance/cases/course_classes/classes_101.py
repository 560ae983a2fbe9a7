class Base:
    def __init__(self, serial):
        self.serial = serial
    def describe(self):
        return f'{type(self).__name__} {self.serial}'

class Robot(Base):
    def __init__(self, serial, battery):
        super().__init__(serial)
        self.battery = battery
    def describe(self):
        return super().describe() + f' with {self.battery}'

class SpecialRobot(Robot):
    bonus = 2
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Dan'), Robot('Ana', 11), SpecialRobot('x', 76)):
    print(thing.describe(), isinstance(thing, Robot), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialRobot, Base), Base.__subclasses__()[0].__name__)

from enum import Enum

class Status(Enum):
    NEW = 5
    OPEN = 'open'
    DONE = (1, 99)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Movie:
    def __init__(self, title): self.title, self.status = title, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.title}: {old.name} -> {self.status.name}'

x = Movie('Cleo')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)
