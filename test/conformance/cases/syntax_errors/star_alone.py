#
print('never printed')
*a
