class Movie:
    def __init__(self, title, minutes):
        self.title = title
        self.minutes = minutes

    @property
    def minutes(self):
        return self._minutes

    @minutes.setter
    def minutes(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('minutes must be a number')
        if value < 0:
            raise ValueError('minutes cannot be negative')
        self._minutes = value

    def __str__(self):
        return f'{self.title}: {self.minutes}'

x = Movie('Jon', 17)
print(x)
for value in (32, -1, 'many'):
    try:
        x.minutes = value
        print('set to', x.minutes)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
