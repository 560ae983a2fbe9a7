class Player:
    def __init__(self, nick, score):
        self.nick = nick
        self.score = score

    @property
    def score(self):
        return self._score

    @score.setter
    def score(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('score must be a number')
        if value < 0:
            raise ValueError('score cannot be negative')
        self._score = value

    def __str__(self):
        return f'{self.nick}: {self.score}'

x = Player('Gus', 16)
print(x)
for value in (9, -1, 'many'):
    try:
        x.score = value
        print('set to', x.score)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

class Robot:
    count = 0

    def __init__(self, serial, battery=82):
        self.serial = serial
        self.battery = battery
        Robot.count += 1

    def __repr__(self):
        return f'Robot({self.serial!r}, {self.battery})'

    def __eq__(self, other):
        return isinstance(other, Robot) and (self.serial, self.battery) == (other.serial, other.battery)

    def __lt__(self, other):
        return self.battery < other.battery

items = [Robot('Jon'), Robot('Finn', 5), Robot('zed', 0)]
print(items, Robot.count)
print(sorted(items), max(items), items[0] == Robot('Jon'))
items.sort(key=lambda i: i.serial, reverse=True)
print([i.serial for i in items], items[0] in items)
