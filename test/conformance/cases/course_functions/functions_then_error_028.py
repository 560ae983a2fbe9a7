def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(6 * 2))), sum(evens(6)), max(running_total([3, 10, 6, 21, 28, 39, 17, 20])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [42, 30, 8, 32, 38, 2, 11, 28]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 9 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 2)(numbers))

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [3, 11, 26, 39, 11, 45, 21, 13], 'b': [4], 'c': []})
