import copy
class S(dict): pass
s = S(a=1)
print('s.copy()', (s.copy()) is s, type(s.copy()).__name__)
print('s | {}', (s | {}) is s, type(s | {}).__name__)
print('dict(s)', (dict(s)) is s, type(dict(s)).__name__)
print('copy.copy(s)', (copy.copy(s)) is s, type(copy.copy(s)).__name__)
print('copy.deepcopy(s)', (copy.deepcopy(s)) is s, type(copy.deepcopy(s)).__name__)
