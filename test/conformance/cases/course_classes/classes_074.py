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

x = Product('Gus', 59)
print(x)
for value in (71, -1, 'many'):
    try:
        x.price = value
        print('set to', x.price)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
