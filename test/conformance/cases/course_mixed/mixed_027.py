from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [40, -4, 14, 20, 24, 6, 24, -4]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 5 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 3)(numbers))

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

x = Player('Ivy', 95)
print(x)
for value in (35, -1, 'many'):
    try:
        x.score = value
        print('set to', x.score)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[10, 30, 42, 29, -8, -4, 43, 32][:3], [10, 30, 42, 29, -8, -4, 43, 32][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])
