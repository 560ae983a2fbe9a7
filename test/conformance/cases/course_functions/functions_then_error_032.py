def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=6): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(2)
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

def explore(tree, path=()):
    for name, child in tree.items():
        if isinstance(child, dict):
            explore(child, path + (name,))
        else:
            print('/'.join(path + (name,)), len(child))

explore({'a': {'b': [1] * 4, 'c': {'d': 'text'}}, 'e': {'f': 5}})
