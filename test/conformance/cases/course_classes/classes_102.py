class Player:
    count = 0

    def __init__(self, nick, score=46):
        self.nick = nick
        self.score = score
        Player.count += 1

    def __repr__(self):
        return f'Player({self.nick!r}, {self.score})'

    def __eq__(self, other):
        return isinstance(other, Player) and (self.nick, self.score) == (other.nick, other.score)

    def __lt__(self, other):
        return self.score < other.score

items = [Player('Ivy'), Player('Hana', 3), Player('zed', 0)]
print(items, Player.count)
print(sorted(items), max(items), items[0] == Player('Ivy'))
items.sort(key=lambda i: i.nick, reverse=True)
print([i.nick for i in items], items[0] in items)

from enum import Enum

class Status(Enum):
    NEW = 4
    OPEN = 'open'
    DONE = (1, 74)
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

x = Plant('Finn')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)
