import copy, functools, operator, pickle
from sys import intern
s = complex(1, 2)
print('complex(s)', (complex(s)) is s)
print('+s', (+s) is s)
print('s * 1', (s * 1) is s)
print('s.conjugate()', (s.conjugate()) is s)
print('copy.copy(s)', (copy.copy(s)) is s)
print('copy.deepcopy(s)', (copy.deepcopy(s)) is s)
print('s + 0', (s + 0) is s)
print('s.__complex__() if hasattr(s, "__complex__") else None', (s.__complex__() if hasattr(s, "__complex__") else None) is s)
