import copy
s = range(5)
print('s[:]', (s[:]) is s)
print('copy.copy(s)', (copy.copy(s)) is s)
print('copy.deepcopy(s)', (copy.deepcopy(s)) is s)
print('s[0:5]', (s[0:5]) is s)
print('iter(s)', (iter(s)) is s)
print('reversed(s)', (reversed(s)) is s)
