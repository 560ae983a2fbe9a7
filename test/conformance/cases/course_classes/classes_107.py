class Song:
    count = 0

    def __init__(self, track, seconds=64):
        self.track = track
        self.seconds = seconds
        Song.count += 1

    def __repr__(self):
        return f'Song({self.track!r}, {self.seconds})'

    def __eq__(self, other):
        return isinstance(other, Song) and (self.track, self.seconds) == (other.track, other.seconds)

    def __lt__(self, other):
        return self.seconds < other.seconds

items = [Song('Kim'), Song('Leo', 55), Song('zed', 0)]
print(items, Song.count)
print(sorted(items), max(items), items[0] == Song('Kim'))
items.sort(key=lambda i: i.track, reverse=True)
print([i.track for i in items], items[0] in items)

from enum import Enum

class Status(Enum):
    NEW = 2
    OPEN = 'open'
    DONE = (1, 24)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Movie:
    def __init__(self, title): self.title, self.status = title, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.title}: {old.name} -> {self.status.name}'

x = Movie('Eve')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)
