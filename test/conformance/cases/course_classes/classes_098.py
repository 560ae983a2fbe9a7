class Planet:
    def __init__(self, name, moons):
        self.name = name
        self.moons = moons

    @property
    def moons(self):
        return self._moons

    @moons.setter
    def moons(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('moons must be a number')
        if value < 0:
            raise ValueError('moons cannot be negative')
        self._moons = value

    def __str__(self):
        return f'{self.name}: {self.moons}'

x = Planet('Kim', 20)
print(x)
for value in (28, -1, 'many'):
    try:
        x.moons = value
        print('set to', x.moons)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

class Plant:
    count = 0

    def __init__(self, species, height=74):
        self.species = species
        self.height = height
        Plant.count += 1

    def __repr__(self):
        return f'Plant({self.species!r}, {self.height})'

    def __eq__(self, other):
        return isinstance(other, Plant) and (self.species, self.height) == (other.species, other.height)

    def __lt__(self, other):
        return self.height < other.height

items = [Plant('Kim'), Plant('Leo', 62), Plant('zed', 0)]
print(items, Plant.count)
print(sorted(items), max(items), items[0] == Plant('Kim'))
items.sort(key=lambda i: i.species, reverse=True)
print([i.species for i in items], items[0] in items)
