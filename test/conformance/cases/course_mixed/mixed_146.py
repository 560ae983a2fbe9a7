class Base:
    def __init__(self, label):
        self.label = label
    def describe(self):
        return f'{type(self).__name__} {self.label}'

class Product(Base):
    def __init__(self, label, price):
        super().__init__(label)
        self.price = price
    def describe(self):
        return super().describe() + f' with {self.price}'

class SpecialProduct(Product):
    bonus = 4
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Gus'), Product('Dan', 25), SpecialProduct('x', 2)):
    print(thing.describe(), isinstance(thing, Product), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialProduct, Base), Base.__subclasses__()[0].__name__)

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Movie:
    minutes: int
    title: str = field(compare=False, default='Leo')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Movie(20), Movie(70, 'Hana').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Movie(0)])[0], a == Movie(20, 'other'))
try:
    Movie()
except TypeError as error:
    print(error)

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [33, 42, 9, 19, 50, -2, 19, -1]
for k in (0, 1, 4, -1, len(numbers)):
    print(k, rotate(numbers, k))
