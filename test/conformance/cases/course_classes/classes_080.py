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

for thing in (Base('Hana'), Robot('Ivy', 76), SpecialRobot('x', 7)):
    print(thing.describe(), isinstance(thing, Robot), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialRobot, Base), Base.__subclasses__()[0].__name__)

class Song:
    def __init__(self, track, seconds):
        self.track = track
        self.seconds = seconds

    @property
    def seconds(self):
        return self._seconds

    @seconds.setter
    def seconds(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('seconds must be a number')
        if value < 0:
            raise ValueError('seconds cannot be negative')
        self._seconds = value

    def __str__(self):
        return f'{self.track}: {self.seconds}'

x = Song('Leo', 25)
print(x)
for value in (93, -1, 'many'):
    try:
        x.seconds = value
        print('set to', x.seconds)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
