class Base:
    def __init__(self, title):
        self.title = title
    def describe(self):
        return f'{type(self).__name__} {self.title}'

class Book(Base):
    def __init__(self, title, pages):
        super().__init__(title)
        self.pages = pages
    def describe(self):
        return super().describe() + f' with {self.pages}'

class SpecialBook(Book):
    bonus = 5
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Kim'), Book('Gus', 45), SpecialBook('x', 29)):
    print(thing.describe(), isinstance(thing, Book), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialBook, Base), Base.__subclasses__()[0].__name__)

class Song:
    count = 0

    def __init__(self, track, seconds=48):
        self.track = track
        self.seconds = seconds
        Song.count += 1

    def __repr__(self):
        return f'Song({self.track!r}, {self.seconds})'

    def __eq__(self, other):
        return isinstance(other, Song) and (self.track, self.seconds) == (other.track, other.seconds)

    def __lt__(self, other):
        return self.seconds < other.seconds

items = [Song('Eve'), Song('Dan', 52), Song('zed', 0)]
print(items, Song.count)
print(sorted(items), max(items), items[0] == Song('Eve'))
items.sort(key=lambda i: i.track, reverse=True)
print([i.track for i in items], items[0] in items)
