def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [50, 35, 30, 46, 41, -5, -8, 0]
for target in (numbers[0] + numbers[3], 7, 999):
    print(target, two_sum(numbers, target))

import re
text = 'damson nutmeg damson mango juniper juniper lemon hazel hazel pear thyme fig mango 2024-06-15, mail grape@example.com or cherry@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'grape')))

class Product:
    def __init__(self, label, price):
        self.label = label
        self.price = price

    @property
    def price(self):
        return self._price

    @price.setter
    def price(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('price must be a number')
        if value < 0:
            raise ValueError('price cannot be negative')
        self._price = value

    def __str__(self):
        return f'{self.label}: {self.price}'

x = Product('Bob', 15)
print(x)
for value in (99, -1, 'many'):
    try:
        x.price = value
        print('set to', x.price)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
