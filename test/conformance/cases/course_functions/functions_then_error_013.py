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
    with section('inner5') as i:
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

print(list(running_total(evens(6 * 2))), sum(evens(6)), max(running_total([-2, 35, 24, 40, 30, 36, 19, 13])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

def descend(n):
    if n == 0:
        return items[2 + 20]
    return descend(n - 1)

items = [6, 46, 14, 43, 2, 47, 3, 40]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(3)
