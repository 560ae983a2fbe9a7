"""Reads a table from stdin with sys.stdin and fills a seating plan; bad rows are reported with their numbers."""
import sys
from itertools import zip_longest
header, *rows = (line.rstrip('\n').split(',') for line in iter(sys.stdin.readline, '--\n'))
print(header, len(rows))
plan = [['.'] * 4 for _ in range(3)]
problems = {}
for n, row in enumerate(rows, 2):
    record = dict(zip_longest(header, map(str.strip, row), fillvalue=None))
    try:
        r, c = ord(record['row'].upper()) - 65, int(record['col']) - 1
        if min(r, c) < 0: raise IndexError(f'seat {record["row"]}{record["col"]} is outside')
        if plan[r][c] != '.':
            raise KeyError(record['row'], c + 1)
        plan[r][c] = record['name'][0]
    except (IndexError, KeyError, ValueError, TypeError, AttributeError) as e:
        problems.setdefault(type(e), []).append((n, str(e)))
for label, line in zip('ABC', plan): print(label, *line, sep=' | ', end=' |\n')
for kind in sorted(problems, key=lambda k: k.__name__): print(kind.__name__, *problems[kind], sep='\n  ')
print(sys.stdin.readline(), end='')
print([int(x) for x in sys.stdin.readline().split()], sys.stdin.readlines(3), sys.stdin.read(4), sys.stdin.readable(), sys.stdin.encoding, sys.stdin.name, sys.stdin.isatty())
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
a, b = map(int, input('two numbers: ').split())
