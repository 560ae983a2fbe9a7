from enum import Enum

class Status(Enum):
    NEW = 2
    OPEN = 'open'
    DONE = (1, 31)
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

x = Plant('Eve')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)
