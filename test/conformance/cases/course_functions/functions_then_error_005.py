from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [44, 41, 11, 9, 29, 47, 43, 26]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 4 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 2)(numbers))

def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(7 * 2))), sum(evens(7)), max(running_total([10, 19, 44, 46, 4, 44, 12, 24])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

def descend(n):
    if n == 0:
        return items[9 + 20]
    return descend(n - 1)

items = [-4, 27, 16, 29, 16, 15, 5, -1]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(2)
