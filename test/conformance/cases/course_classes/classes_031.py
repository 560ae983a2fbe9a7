class City:
    count = 0

    def __init__(self, name, population=99):
        self.name = name
        self.population = population
        City.count += 1

    def __repr__(self):
        return f'City({self.name!r}, {self.population})'

    def __eq__(self, other):
        return isinstance(other, City) and (self.name, self.population) == (other.name, other.population)

    def __lt__(self, other):
        return self.population < other.population

items = [City('Leo'), City('Finn', 29), City('zed', 0)]
print(items, City.count)
print(sorted(items), max(items), items[0] == City('Leo'))
items.sort(key=lambda i: i.name, reverse=True)
print([i.name for i in items], items[0] in items)

class Base:
    def __init__(self, name):
        self.name = name
    def describe(self):
        return f'{type(self).__name__} {self.name}'

class Planet(Base):
    def __init__(self, name, moons):
        super().__init__(name)
        self.moons = moons
    def describe(self):
        return super().describe() + f' with {self.moons}'

class SpecialPlanet(Planet):
    bonus = 4
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Ivy'), Planet('Jon', 82), SpecialPlanet('x', 60)):
    print(thing.describe(), isinstance(thing, Planet), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialPlanet, Base), Base.__subclasses__()[0].__name__)
