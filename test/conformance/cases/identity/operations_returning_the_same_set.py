import copy
s = {1, 2}
print('set(s)', (set(s)) is s)
print('s.copy()', (s.copy()) is s)
print('s | set()', (s | set()) is s)
print('s & s', (s & s) is s)
print('s.__ior__(set())', (s.__ior__(set())) is s)
print('copy.copy(s)', (copy.copy(s)) is s)
print('s - set()', (s - set()) is s)
