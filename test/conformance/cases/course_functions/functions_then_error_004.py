def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=4): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(4)
print(add.calls, fact.calls, add.__name__)

from contextlib import contextmanager

@contextmanager
def section(name):
    print('<' + name + '>')
    try:
        yield name.upper()
    except ValueError as error:
        print('handled', error)
    finally:
        print('</' + name + '>')

with section('outer') as o:
    with section('inner9') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [38, 35, -4, 0, 35, 28, 46, 7]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 6 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 4)(numbers))

def parse(line):
    key, value = line.split('=')
    return key.strip(), int(value)

settings = {}
for number, line in enumerate(['a = 9', 'b=5', 'c = x', 'd'], 1):
    try:
        key, value = parse(line)
    except ValueError as error:
        print(f'line {number}: {error}')
        if number > 3:
            raise RuntimeError(f'cannot read {line!r}') from error
    else:
        settings[key] = value
print(settings)
