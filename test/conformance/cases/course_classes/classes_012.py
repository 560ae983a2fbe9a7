from enum import Enum

class Status(Enum):
    NEW = 3
    OPEN = 'open'
    DONE = (1, 84)
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

x = Planet('Finn')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)
