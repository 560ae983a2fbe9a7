import copy
class S(bytes): pass
s = S(b'abc')
print('s[:]', (s[:]) is s, type(s[:]).__name__)
print('s * 1', (s * 1) is s, type(s * 1).__name__)
print('bytes(s)', (bytes(s)) is s, type(bytes(s)).__name__)
print('s.strip()', (s.strip()) is s, type(s.strip()).__name__)
print("b''.join([s])", (b''.join([s])) is s, type(b''.join([s])).__name__)
print('S(s)', (S(s)) is s, type(S(s)).__name__)
