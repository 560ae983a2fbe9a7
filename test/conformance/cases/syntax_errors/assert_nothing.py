#
print('never printed')
assert
