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

x = Planet('Eve', 16)
print(x)
for value in (38, -1, 'many'):
    try:
        x.moons = value
        print('set to', x.moons)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
