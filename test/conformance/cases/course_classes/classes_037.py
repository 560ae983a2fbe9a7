from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Student:
    grade: int
    name: str = field(compare=False, default='Bob')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Student(46), Student(56, 'Gus').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Student(0)])[0], a == Student(46, 'other'))
try:
    Student()
except TypeError as error:
    print(error)

from enum import Enum

class Status(Enum):
    NEW = 3
    OPEN = 'open'
    DONE = (1, 27)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Plant:
    def __init__(self, species): self.species, self.status = species, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.species}: {old.name} -> {self.status.name}'

x = Plant('Gus')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)
