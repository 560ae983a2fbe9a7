#
print('never printed')
1abc
