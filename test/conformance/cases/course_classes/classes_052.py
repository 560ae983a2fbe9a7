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

for thing in (Base('Cleo'), Book('Dan', 67), SpecialBook('x', 1)):
    print(thing.describe(), isinstance(thing, Book), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialBook, Base), Base.__subclasses__()[0].__name__)

class City:
    count = 0

    def __init__(self, name, population=68):
        self.name = name
        self.population = population
        City.count += 1

    def __repr__(self):
        return f'City({self.name!r}, {self.population})'

    def __eq__(self, other):
        return isinstance(other, City) and (self.name, self.population) == (other.name, other.population)

    def __lt__(self, other):
        return self.population < other.population

items = [City('Ivy'), City('Ana', 24), City('zed', 0)]
print(items, City.count)
print(sorted(items), max(items), items[0] == City('Ivy'))
items.sort(key=lambda i: i.name, reverse=True)
print([i.name for i in items], items[0] in items)
