def spiral(n):
    grid = [[0] * n for _ in range(n)]
    x = y = 0
    dx, dy = 0, 1
    for i in range(1, n * n + 1):
        grid[x][y] = i
        if not (0 <= x + dx < n and 0 <= y + dy < n) or grid[x + dx][y + dy]:
            dx, dy = dy, -dx
        x, y = x + dx, y + dy
    return grid

for row in spiral(1 + 1):
    print(' '.join(f'{v:2}' for v in row))

def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=3): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(2)
print(add.calls, fact.calls, add.__name__)

from enum import Enum

class Status(Enum):
    NEW = 5
    OPEN = 'open'
    DONE = (1, 18)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Song:
    def __init__(self, track): self.track, self.status = track, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.track}: {old.name} -> {self.status.name}'

x = Song('Ivy')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

class Base:
    def __init__(self, species):
        self.species = species
    def describe(self):
        return f'{type(self).__name__} {self.species}'

class Plant(Base):
    def __init__(self, species, height):
        super().__init__(species)
        self.height = height
    def describe(self):
        return super().describe() + f' with {self.height}'

class SpecialPlant(Plant):
    bonus = 5
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Finn'), Plant('Jon', 24), SpecialPlant('x', 12)):
    print(thing.describe(), isinstance(thing, Plant), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialPlant, Base), Base.__subclasses__()[0].__name__)
