#
print('never printed')
1: int
