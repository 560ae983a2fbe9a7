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
    bonus = 3
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Jon'), Book('Eve', 67), SpecialBook('x', 48)):
    print(thing.describe(), isinstance(thing, Book), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialBook, Base), Base.__subclasses__()[0].__name__)

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Player:
    score: int
    nick: str = field(compare=False, default='Cleo')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Player(34), Player(30, 'Bob').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Player(0)])[0], a == Player(34, 'other'))
try:
    Player()
except TypeError as error:
    print(error)
