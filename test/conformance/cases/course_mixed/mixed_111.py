def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [39, 50, 18, 34, 8, 57, 35, 33, 52, 20, 31, 20]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Movie:
    minutes: int
    title: str = field(compare=False, default='Leo')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Movie(14), Movie(33, 'Dan').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Movie(0)])[0], a == Movie(14, 'other'))
try:
    Movie()
except TypeError as error:
    print(error)

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[44, -5, 12, 21, 49, 34, 15, 12][:3], [44, -5, 12, 21, 49, 34, 15, 12][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [-7, -9, -7, 15, 40, 1, 30, 10]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 6 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 5)(numbers))
