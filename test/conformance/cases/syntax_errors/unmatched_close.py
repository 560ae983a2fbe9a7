#
print('never printed')
print('a'))
