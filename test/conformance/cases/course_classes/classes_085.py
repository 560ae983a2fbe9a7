from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Product:
    price: int
    label: str = field(compare=False, default='Gus')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Product(22), Product(85, 'Jon').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Product(0)])[0], a == Product(22, 'other'))
try:
    Product()
except TypeError as error:
    print(error)

class Robot:
    count = 0

    def __init__(self, serial, battery=90):
        self.serial = serial
        self.battery = battery
        Robot.count += 1

    def __repr__(self):
        return f'Robot({self.serial!r}, {self.battery})'

    def __eq__(self, other):
        return isinstance(other, Robot) and (self.serial, self.battery) == (other.serial, other.battery)

    def __lt__(self, other):
        return self.battery < other.battery

items = [Robot('Ana'), Robot('Finn', 91), Robot('zed', 0)]
print(items, Robot.count)
print(sorted(items), max(items), items[0] == Robot('Ana'))
items.sort(key=lambda i: i.serial, reverse=True)
print([i.serial for i in items], items[0] in items)
