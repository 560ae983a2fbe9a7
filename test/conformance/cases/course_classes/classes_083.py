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

x = Car('Hana', 42)
print(x)
for value in (58, -1, 'many'):
    try:
        x.speed = value
        print('set to', x.speed)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

class Movie:
    count = 0

    def __init__(self, title, minutes=43):
        self.title = title
        self.minutes = minutes
        Movie.count += 1

    def __repr__(self):
        return f'Movie({self.title!r}, {self.minutes})'

    def __eq__(self, other):
        return isinstance(other, Movie) and (self.title, self.minutes) == (other.title, other.minutes)

    def __lt__(self, other):
        return self.minutes < other.minutes

items = [Movie('Leo'), Movie('Finn', 14), Movie('zed', 0)]
print(items, Movie.count)
print(sorted(items), max(items), items[0] == Movie('Leo'))
items.sort(key=lambda i: i.title, reverse=True)
print([i.title for i in items], items[0] in items)
