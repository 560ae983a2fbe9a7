def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [44, 12, 18, 32, 38, 28, 17, -3]
for k in (0, 1, 1, -1, len(numbers)):
    print(k, rotate(numbers, k))

rows = [('olive', 2, 1.5), ('thyme', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('olive\n'), ascii('éthyme'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

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
