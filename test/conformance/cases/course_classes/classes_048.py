from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Car:
    speed: int
    model: str = field(compare=False, default='Finn')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Car(49), Car(17, 'Bob').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Car(0)])[0], a == Car(49, 'other'))
try:
    Car()
except TypeError as error:
    print(error)

from enum import Enum

class Status(Enum):
    NEW = 4
    OPEN = 'open'
    DONE = (1, 19)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Planet:
    def __init__(self, name): self.name, self.status = name, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.name}: {old.name} -> {self.status.name}'

x = Planet('Jon')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)
