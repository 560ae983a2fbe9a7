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

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [9, 33, 39, 2, 12, 32, 1, 7], 'b': [9], 'c': []})
