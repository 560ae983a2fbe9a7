from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Plant:
    height: int
    species: str = field(compare=False, default='Hana')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Plant(74), Plant(69, 'Dan').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Plant(0)])[0], a == Plant(74, 'other'))
try:
    Plant()
except TypeError as error:
    print(error)

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
    bonus = 4
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Jon'), Book('Dan', 26), SpecialBook('x', 24)):
    print(thing.describe(), isinstance(thing, Book), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialBook, Base), Base.__subclasses__()[0].__name__)
