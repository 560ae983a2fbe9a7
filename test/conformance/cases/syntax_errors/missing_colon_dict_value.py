#
print('never printed')
d = {'a': }
