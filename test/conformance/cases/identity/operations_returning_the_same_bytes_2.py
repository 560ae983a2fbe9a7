import copy, functools, operator, pickle
from sys import intern
s = bytes([65, 66, 67])
print("b''.join([s])", (b''.join([s])) is s)
print('s.removeprefix(b"x")', (s.removeprefix(b"x")) is s)
print('s.ljust(3)', (s.ljust(3)) is s)
print('copy.copy(s)', (copy.copy(s)) is s)
print('copy.deepcopy(s)', (copy.deepcopy(s)) is s)
print('s.translate(None)', (s.translate(None)) is s)
print('s[0:3]', (s[0:3]) is s)
print('memoryview(s).tobytes()', (memoryview(s).tobytes()) is s)
print('memoryview(s).obj', (memoryview(s).obj) is s)
print('s.__bytes__() if hasattr(s, "__bytes__") else None', (s.__bytes__() if hasattr(s, "__bytes__") else None) is s)
