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

x = Planet('Hana', 81)
print(x)
for value in (57, -1, 'many'):
    try:
        x.moons = value
        print('set to', x.moons)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

class Movie:
    count = 0

    def __init__(self, title, minutes=36):
        self.title = title
        self.minutes = minutes
        Movie.count += 1

    def __repr__(self):
        return f'Movie({self.title!r}, {self.minutes})'

    def __eq__(self, other):
        return isinstance(other, Movie) and (self.title, self.minutes) == (other.title, other.minutes)

    def __lt__(self, other):
        return self.minutes < other.minutes

items = [Movie('Leo'), Movie('Hana', 79), Movie('zed', 0)]
print(items, Movie.count)
print(sorted(items), max(items), items[0] == Movie('Leo'))
items.sort(key=lambda i: i.title, reverse=True)
print([i.title for i in items], items[0] in items)
