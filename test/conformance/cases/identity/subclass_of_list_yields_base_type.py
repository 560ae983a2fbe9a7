import copy
class S(list): pass
s = S([1])
print('s[:]', (s[:]) is s, type(s[:]).__name__)
print('s * 1', (s * 1) is s, type(s * 1).__name__)
print('s + []', (s + []) is s, type(s + []).__name__)
print('s.copy()', (s.copy()) is s, type(s.copy()).__name__)
print('copy.copy(s)', (copy.copy(s)) is s, type(copy.copy(s)).__name__)
print('copy.deepcopy(s)', (copy.deepcopy(s)) is s, type(copy.deepcopy(s)).__name__)
