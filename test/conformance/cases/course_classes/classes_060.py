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

x = Plant('Gus', 22)
print(x)
for value in (27, -1, 'many'):
    try:
        x.height = value
        print('set to', x.height)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

class Base:
    def __init__(self, name):
        self.name = name
    def describe(self):
        return f'{type(self).__name__} {self.name}'

class City(Base):
    def __init__(self, name, population):
        super().__init__(name)
        self.population = population
    def describe(self):
        return super().describe() + f' with {self.population}'

class SpecialCity(City):
    bonus = 3
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Cleo'), City('Jon', 27), SpecialCity('x', 25)):
    print(thing.describe(), isinstance(thing, City), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialCity, Base), Base.__subclasses__()[0].__name__)
