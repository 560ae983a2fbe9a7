import copy, functools, operator, pickle
from sys import intern
s = frozenset([1, 2])
print('frozenset(s)', (frozenset(s)) is s)
print('s.copy()', (s.copy()) is s)
print('s | s', (s | s) is s)
print('s & s', (s & s) is s)
print('s - set()', (s - set()) is s)
print('s ^ set()', (s ^ set()) is s)
print('s.union()', (s.union()) is s)
print('s.intersection()', (s.intersection()) is s)
print('s.difference()', (s.difference()) is s)
print('copy.copy(s)', (copy.copy(s)) is s)
print('copy.deepcopy(s)', (copy.deepcopy(s)) is s)
