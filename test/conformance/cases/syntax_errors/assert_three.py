#
print('never printed')
assert a, b, c
