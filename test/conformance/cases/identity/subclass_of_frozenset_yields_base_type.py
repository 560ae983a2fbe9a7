import copy
class S(frozenset): pass
s = S([1])
print('frozenset(s)', (frozenset(s)) is s, type(frozenset(s)).__name__)
print('s.copy()', (s.copy()) is s, type(s.copy()).__name__)
print('s | s', (s | s) is s, type(s | s).__name__)
print('S(s)', (S(s)) is s, type(S(s)).__name__)
