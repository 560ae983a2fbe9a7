from enum import Enum

class Status(Enum):
    NEW = 5
    OPEN = 'open'
    DONE = (1, 29)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Robot:
    def __init__(self, serial): self.serial, self.status = serial, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.serial}: {old.name} -> {self.status.name}'

x = Robot('Finn')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

class Book:
    count = 0

    def __init__(self, title, pages=15):
        self.title = title
        self.pages = pages
        Book.count += 1

    def __repr__(self):
        return f'Book({self.title!r}, {self.pages})'

    def __eq__(self, other):
        return isinstance(other, Book) and (self.title, self.pages) == (other.title, other.pages)

    def __lt__(self, other):
        return self.pages < other.pages

items = [Book('Finn'), Book('Finn', 18), Book('zed', 0)]
print(items, Book.count)
print(sorted(items), max(items), items[0] == Book('Finn'))
items.sort(key=lambda i: i.title, reverse=True)
print([i.title for i in items], items[0] in items)
