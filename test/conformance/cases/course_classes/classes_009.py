class Base:
    def __init__(self, title):
        self.title = title
    def describe(self):
        return f'{type(self).__name__} {self.title}'

class Movie(Base):
    def __init__(self, title, minutes):
        super().__init__(title)
        self.minutes = minutes
    def describe(self):
        return super().describe() + f' with {self.minutes}'

class SpecialMovie(Movie):
    bonus = 5
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Ivy'), Movie('Gus', 37), SpecialMovie('x', 97)):
    print(thing.describe(), isinstance(thing, Movie), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialMovie, Base), Base.__subclasses__()[0].__name__)

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Book:
    pages: int
    title: str = field(compare=False, default='Dan')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Book(42), Book(59, 'Leo').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Book(0)])[0], a == Book(42, 'other'))
try:
    Book()
except TypeError as error:
    print(error)
