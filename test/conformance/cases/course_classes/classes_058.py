class Base:
    def __init__(self, model):
        self.model = model
    def describe(self):
        return f'{type(self).__name__} {self.model}'

class Car(Base):
    def __init__(self, model, speed):
        super().__init__(model)
        self.speed = speed
    def describe(self):
        return super().describe() + f' with {self.speed}'

class SpecialCar(Car):
    bonus = 4
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Leo'), Car('Jon', 82), SpecialCar('x', 82)):
    print(thing.describe(), isinstance(thing, Car), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialCar, Base), Base.__subclasses__()[0].__name__)

class Book:
    count = 0

    def __init__(self, title, pages=81):
        self.title = title
        self.pages = pages
        Book.count += 1

    def __repr__(self):
        return f'Book({self.title!r}, {self.pages})'

    def __eq__(self, other):
        return isinstance(other, Book) and (self.title, self.pages) == (other.title, other.pages)

    def __lt__(self, other):
        return self.pages < other.pages

items = [Book('Finn'), Book('Leo', 45), Book('zed', 0)]
print(items, Book.count)
print(sorted(items), max(items), items[0] == Book('Finn'))
items.sort(key=lambda i: i.title, reverse=True)
print([i.title for i in items], items[0] in items)
