class Product:
    count = 0

    def __init__(self, label, price=72):
        self.label = label
        self.price = price
        Product.count += 1

    def __repr__(self):
        return f'Product({self.label!r}, {self.price})'

    def __eq__(self, other):
        return isinstance(other, Product) and (self.label, self.price) == (other.label, other.price)

    def __lt__(self, other):
        return self.price < other.price

items = [Product('Hana'), Product('Leo', 99), Product('zed', 0)]
print(items, Product.count)
print(sorted(items), max(items), items[0] == Product('Hana'))
items.sort(key=lambda i: i.label, reverse=True)
print([i.label for i in items], items[0] in items)

class Base:
    def __init__(self, species):
        self.species = species
    def describe(self):
        return f'{type(self).__name__} {self.species}'

class Plant(Base):
    def __init__(self, species, height):
        super().__init__(species)
        self.height = height
    def describe(self):
        return super().describe() + f' with {self.height}'

class SpecialPlant(Plant):
    bonus = 2
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Leo'), Plant('Ivy', 90), SpecialPlant('x', 59)):
    print(thing.describe(), isinstance(thing, Plant), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialPlant, Base), Base.__subclasses__()[0].__name__)
