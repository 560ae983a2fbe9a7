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
    with section('inner2') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(7 * 2))), sum(evens(7)), max(running_total([17, 5, 42, 17, 42, 18, 35, 27])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=2): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(3)
print(add.calls, fact.calls, add.__name__)

def explore(tree, path=()):
    for name, child in tree.items():
        if isinstance(child, dict):
            explore(child, path + (name,))
        else:
            print('/'.join(path + (name,)), len(child))

explore({'a': {'b': [1] * 8, 'c': {'d': 'text'}}, 'e': {'f': 1}})
