#
print('never printed')
0b12
