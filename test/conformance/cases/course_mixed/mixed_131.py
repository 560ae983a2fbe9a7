class Base:
    def __init__(self, title):
        self.title = title
    def describe(self):
        return f'{type(self).__name__} {self.title}'

class Movie(Base):
    def __init__(self, title, minutes):
        super().__init__(title)
        self.minutes = minutes
    def describe(self):
        return super().describe() + f' with {self.minutes}'

class SpecialMovie(Movie):
    bonus = 4
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Finn'), Movie('Eve', 16), SpecialMovie('x', 90)):
    print(thing.describe(), isinstance(thing, Movie), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialMovie, Base), Base.__subclasses__()[0].__name__)

text = 'nutmeg damson olive juniper nutmeg quince cherry quince apple quince kiwi quince'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('quince'))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [15, 14, 14, 11, 1, 4]
print([knapsack(weights, weights[::-1], c) for c in (0, 2, 20, 50)])

from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [32, 0, 15, 1, 28, 20, 40, 1]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 9 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 4)(numbers))
