from enum import Enum

class Status(Enum):
    NEW = 4
    OPEN = 'open'
    DONE = (1, 94)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Book:
    def __init__(self, title): self.title, self.status = title, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.title}: {old.name} -> {self.status.name}'

x = Book('Jon')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Car:
    speed: int
    model: str = field(compare=False, default='Finn')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Car(89), Car(45, 'Dan').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Car(0)])[0], a == Car(89, 'other'))
try:
    Car()
except TypeError as error:
    print(error)
