import copy
s = slice(1, 2)
print('copy.deepcopy(s)', (copy.deepcopy(s)) is s)
print('slice(1, 2)', (slice(1, 2)) is s)
print('slice(s.start, s.stop)', (slice(s.start, s.stop)) is s)
