from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Product:
    price: int
    label: str = field(compare=False, default='Jon')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Product(30), Product(74, 'Gus').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Product(0)])[0], a == Product(30, 'other'))
try:
    Product()
except TypeError as error:
    print(error)

from enum import Enum

class Status(Enum):
    NEW = 3
    OPEN = 'open'
    DONE = (1, 45)
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
