class Car:
    def __init__(self, model, speed):
        self.model = model
        self.speed = speed

    @property
    def speed(self):
        return self._speed

    @speed.setter
    def speed(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('speed must be a number')
        if value < 0:
            raise ValueError('speed cannot be negative')
        self._speed = value

    def __str__(self):
        return f'{self.model}: {self.speed}'

x = Car('Ana', 84)
print(x)
for value in (35, -1, 'many'):
    try:
        x.speed = value
        print('set to', x.speed)
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
    bonus = 2
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Ana'), City('Finn', 9), SpecialCity('x', 33)):
    print(thing.describe(), isinstance(thing, City), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialCity, Base), Base.__subclasses__()[0].__name__)
