import copy
class S(int): pass
s = S(5)
print('int(s)', (int(s)) is s, type(int(s)).__name__)
print('+s', (+s) is s, type(+s).__name__)
print('abs(s)', (abs(s)) is s, type(abs(s)).__name__)
print('s + 0', (s + 0) is s, type(s + 0).__name__)
print('s.real', (s.real) is s, type(s.real).__name__)
print('round(s)', (round(s)) is s, type(round(s)).__name__)
print('S(s)', (S(s)) is s, type(S(s)).__name__)
print('copy.copy(s)', (copy.copy(s)) is s, type(copy.copy(s)).__name__)
