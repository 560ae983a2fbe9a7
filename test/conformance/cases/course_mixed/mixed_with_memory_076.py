import gc, sys, weakref

gc.collect()
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
def add(a, b=5): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(4)
print(add.calls, fact.calls, add.__name__)

# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(8 * 5):
    table[i if 4 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:4]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))
