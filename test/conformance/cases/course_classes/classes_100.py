class Plant:
    def __init__(self, species, height):
        self.species = species
        self.height = height

    @property
    def height(self):
        return self._height

    @height.setter
    def height(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('height must be a number')
        if value < 0:
            raise ValueError('height cannot be negative')
        self._height = value

    def __str__(self):
        return f'{self.species}: {self.height}'

x = Plant('Gus', 73)
print(x)
for value in (76, -1, 'many'):
    try:
        x.height = value
        print('set to', x.height)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
