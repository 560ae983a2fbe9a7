#
print('never printed')
not a = 1
