def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([3, 31, -8, 6, 8, -7, 46, 45]))
print(bubble_sort('8hello'))

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
    bonus = 5
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Hana'), Product('Finn', 69), SpecialProduct('x', 93)):
    print(thing.describe(), isinstance(thing, Product), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialProduct, Base), Base.__subclasses__()[0].__name__)

import re
text = 'nutmeg kiwi hazel grape iris damson elder juniper fig rose grape 2024-03-15, mail damson@example.com or hazel@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'damson')))

class Robot:
    count = 0

    def __init__(self, serial, battery=59):
        self.serial = serial
        self.battery = battery
        Robot.count += 1

    def __repr__(self):
        return f'Robot({self.serial!r}, {self.battery})'

    def __eq__(self, other):
        return isinstance(other, Robot) and (self.serial, self.battery) == (other.serial, other.battery)

    def __lt__(self, other):
        return self.battery < other.battery

items = [Robot('Finn'), Robot('Bob', 39), Robot('zed', 0)]
print(items, Robot.count)
print(sorted(items), max(items), items[0] == Robot('Finn'))
items.sort(key=lambda i: i.serial, reverse=True)
print([i.serial for i in items], items[0] in items)
