#
print('never printed')
[1, a] = b
