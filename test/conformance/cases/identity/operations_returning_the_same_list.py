import copy
s = [1, 2]
print('s[:]', (s[:]) is s)
print('s * 1', (s * 1) is s)
print('s + []', (s + []) is s)
print('list(s)', (list(s)) is s)
print('s.copy()', (s.copy()) is s)
print('copy.copy(s)', (copy.copy(s)) is s)
print('sorted(s)', (sorted(s)) is s)
print('s.__iadd__([])', (s.__iadd__([])) is s)
print('s.__imul__(1)', (s.__imul__(1)) is s)
print('s or 1', (s or 1) is s)
print('[*s]', ([*s]) is s)
