class Animal:
    def __init__(self, kind, weight):
        self.kind = kind
        self.weight = weight

    @property
    def weight(self):
        return self._weight

    @weight.setter
    def weight(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('weight must be a number')
        if value < 0:
            raise ValueError('weight cannot be negative')
        self._weight = value

    def __str__(self):
        return f'{self.kind}: {self.weight}'

x = Animal('Bob', 89)
print(x)
for value in (50, -1, 'many'):
    try:
        x.weight = value
        print('set to', x.weight)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
