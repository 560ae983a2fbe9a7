import copy
s = {'a': 1}
print('dict(s)', (dict(s)) is s)
print('s.copy()', (s.copy()) is s)
print('{**s}', ({**s}) is s)
print('s | {}', (s | {}) is s)
print('s.__ior__({})', (s.__ior__({})) is s)
print('copy.copy(s)', (copy.copy(s)) is s)
print('(lambda **k: k)(**s)', ((lambda **k: k)(**s)) is s)
print('s.keys().mapping', (s.keys().mapping) is s)
print('vars(type("N", (), s))', (vars(type("N", (), s))) is s)
