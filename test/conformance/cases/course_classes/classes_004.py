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

for thing in (Base('Cleo'), Product('Leo', 11), SpecialProduct('x', 94)):
    print(thing.describe(), isinstance(thing, Product), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialProduct, Base), Base.__subclasses__()[0].__name__)

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Animal:
    weight: int
    kind: str = field(compare=False, default='Eve')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Animal(87), Animal(81, 'Hana').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Animal(0)])[0], a == Animal(87, 'other'))
try:
    Animal()
except TypeError as error:
    print(error)
