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
    with section('inner8') as i:
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
def add(a, b=2): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(4)
print(add.calls, fact.calls, add.__name__)
