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

x = Player('Cleo', 17)
print(x)
for value in (53, -1, 'many'):
    try:
        x.score = value
        print('set to', x.score)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
