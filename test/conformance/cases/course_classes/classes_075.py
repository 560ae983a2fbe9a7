from enum import Enum

class Status(Enum):
    NEW = 5
    OPEN = 'open'
    DONE = (1, 58)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Player:
    def __init__(self, nick): self.nick, self.status = nick, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.nick}: {old.name} -> {self.status.name}'

x = Player('Hana')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)
