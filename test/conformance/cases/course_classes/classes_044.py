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

x = Song('Leo', 2)
print(x)
for value in (1, -1, 'many'):
    try:
        x.seconds = value
        print('set to', x.seconds)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Plant:
    height: int
    species: str = field(compare=False, default='Cleo')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Plant(28), Plant(98, 'Cleo').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Plant(0)])[0], a == Plant(28, 'other'))
try:
    Plant()
except TypeError as error:
    print(error)
