def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(4 * 2))), sum(evens(4)), max(running_total([3, 7, 45, 35, 18, -6, -7, 9])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

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
    with section('inner6') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

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
add(1), add(2, b=3), fact(3)
print(add.calls, fact.calls, add.__name__)
