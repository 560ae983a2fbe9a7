import copy
s = iter([1, 2])
print('iter(s)', (iter(s)) is s)
print('s.__iter__()', (s.__iter__()) is s)
print('copy.copy(s)', (copy.copy(s)) is s)
print('enumerate(s).__iter__()', (enumerate(s).__iter__()) is s)
