"""A table of format specifications, good and bad."""
from datetime import date, time, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

def show(spec, value):
    try:
        print(f'{spec!r:>14} {value!r:<22} [{format(value, spec)}]')
    except Exception as e:
        print(f'{spec!r:>14} {value!r:<22} {type(e).__name__}: {e}')

values = [0, -7, 1234567, True, 3.14159, -0.0, 1e20, float('inf'), 'text', None, 2 + 3j, [1], Decimal('1234.50')]
specs = ['', '5', '<8', '^9', '*^11', '+', ' ', '08', ',', '_', '.2f', '.3', 'e', 'g', '%', '.1%', 'x', '#x', '#010b', 'o', 'c', 'd', 's', 'n', ',.2f', '_x', '_b', '=+8', '.0f', '#.0f', 'G', 'F', '10.3s', ',d', '-^6', '<<5', '05.1f', 'z.1f', '!', '5.', '.', '>>', 'dd', '+s', '=5s', ',s', '#s', '.2d', ',x', '_,', ',_', '1000000000000000000000']
for spec in specs:
    for value in values:
        show(spec, value)
d = datetime(2024, 3, 5, 7, 8, 9, 123)
for spec in ['', '%d.%m.%Y', '%A %B', '%H:%M', 'x', '%%', '%j %U %w', '{', '%y%', '%f', '%c', '%x %X', '%I %p', '%Z%z', '%G-W%V-%u']:
    show(spec, d)
    show(spec, d.date())
show('5', timedelta(1))
show('%H', time(5))
show('.2f', Fraction(1, 3))
print('{0:{1}} {2!r:>{3}} {a[0]} {a[-1]}'.format(5, 4, 'x', 6, a={0: 1, '-1': 2}))
for bad in ['{', '}', '{0', '{}{1}', '{a}', '{0.x}', '{0[z]}', '{!x}', '{!}', '{:{}}', '{0!r', '{a b}', '{[}', '{.}', '{0[}', '{!r:{!s}}', '{{}', '{2}']:
    try:
        print(bad, bad.format(1, 'z'))
    except Exception as e:
        print(bad, type(e).__name__, e)
for fmt, arg in [('%d', 'a'), ('%d', 3.9), ('%s %s', 1), ('%s', (1, 2)), ('%(a)s', 5), ('%(a)s', {}), ('%5.1f|%-5d|%+d', (1.25, 3, 4)), ('%c', 65), ('%c', 'ab'), ('%x', 3.0), ('%', 1), ('%q', 1), ('%*d', (5, 3)), ('%%', ()), ('%r %a', ('é', 'é')), ('%i', '3'), ('no', 1), ('%.3s', 'abcdef'), ('%05d', -3), ('%#o', 8), ('%e', 12345.678), ('%s', [1]), ('%(x)d %(y)s', {'x': 1, 'y': 2})]:
    try:
        print(repr(fmt), [fmt % arg])
    except Exception as e:
        print(repr(fmt), type(e).__name__, e)
