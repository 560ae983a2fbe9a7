import copy
class S(float): pass
s = S(5)
print('float(s)', (float(s)) is s, type(float(s)).__name__)
print('+s', (+s) is s, type(+s).__name__)
print('abs(s)', (abs(s)) is s, type(abs(s)).__name__)
print('s * 1', (s * 1) is s, type(s * 1).__name__)
print('S(s)', (S(s)) is s, type(S(s)).__name__)
