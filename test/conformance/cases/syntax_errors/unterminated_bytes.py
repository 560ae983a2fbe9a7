#
print('never printed')
b = b'abc
