import copy
class s: pass
print('type(s())', (type(s())) is s)
print('s().__class__', (s().__class__) is s)
print('copy.copy(s)', (copy.copy(s)) is s)
print('copy.deepcopy(s)', (copy.deepcopy(s)) is s)
print('s.__mro__[0]', (s.__mro__[0]) is s)
print('s.mro()[0]', (s.mro()[0]) is s)
print('super(s, s()).__thisclass__', (super(s, s()).__thisclass__) is s)
print('type(s)(s.__name__, (), {})', (type(s)(s.__name__, (), {})) is s)
