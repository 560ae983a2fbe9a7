import copy
class S(tuple): pass
s = S((1, 2))
print('s[:]', (s[:]) is s, type(s[:]).__name__)
print('s * 1', (s * 1) is s, type(s * 1).__name__)
print('s + ()', (s + ()) is s, type(s + ()).__name__)
print('tuple(s)', (tuple(s)) is s, type(tuple(s)).__name__)
print('copy.copy(s)', (copy.copy(s)) is s, type(copy.copy(s)).__name__)
print('S(s)', (S(s)) is s, type(S(s)).__name__)
