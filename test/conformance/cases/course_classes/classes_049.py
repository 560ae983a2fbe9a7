class City:
    def __init__(self, name, population):
        self.name = name
        self.population = population

    @property
    def population(self):
        return self._population

    @population.setter
    def population(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('population must be a number')
        if value < 0:
            raise ValueError('population cannot be negative')
        self._population = value

    def __str__(self):
        return f'{self.name}: {self.population}'

x = City('Cleo', 1)
print(x)
for value in (58, -1, 'many'):
    try:
        x.population = value
        print('set to', x.population)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
