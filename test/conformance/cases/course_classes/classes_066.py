from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Book:
    pages: int
    title: str = field(compare=False, default='Jon')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Book(91), Book(65, 'Ivy').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Book(0)])[0], a == Book(91, 'other'))
try:
    Book()
except TypeError as error:
    print(error)

class Car:
    count = 0

    def __init__(self, model, speed=76):
        self.model = model
        self.speed = speed
        Car.count += 1

    def __repr__(self):
        return f'Car({self.model!r}, {self.speed})'

    def __eq__(self, other):
        return isinstance(other, Car) and (self.model, self.speed) == (other.model, other.speed)

    def __lt__(self, other):
        return self.speed < other.speed

items = [Car('Leo'), Car('Leo', 77), Car('zed', 0)]
print(items, Car.count)
print(sorted(items), max(items), items[0] == Car('Leo'))
items.sort(key=lambda i: i.model, reverse=True)
print([i.model for i in items], items[0] in items)
