def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=3): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(5)
print(add.calls, fact.calls, add.__name__)

from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [14, 34, 18, 42, 43, 8, 5, 31]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 8 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 2)(numbers))

def descend(n):
    if n == 0:
        return items[5 + 20]
    return descend(n - 1)

items = [29, 44, 18, 10, 16, 18, 4, 28]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(1)
