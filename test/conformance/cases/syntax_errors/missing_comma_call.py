#
print('never printed')
print('a' 5)
