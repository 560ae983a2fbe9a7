class Base:
    def __init__(self, kind):
        self.kind = kind
    def describe(self):
        return f'{type(self).__name__} {self.kind}'

class Animal(Base):
    def __init__(self, kind, weight):
        super().__init__(kind)
        self.weight = weight
    def describe(self):
        return super().describe() + f' with {self.weight}'

class SpecialAnimal(Animal):
    bonus = 4
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Ivy'), Animal('Ana', 22), SpecialAnimal('x', 9)):
    print(thing.describe(), isinstance(thing, Animal), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialAnimal, Base), Base.__subclasses__()[0].__name__)

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

x = City('Hana', 23)
print(x)
for value in (51, -1, 'many'):
    try:
        x.population = value
        print('set to', x.population)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
