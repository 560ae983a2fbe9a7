#
print('never printed')
1_
