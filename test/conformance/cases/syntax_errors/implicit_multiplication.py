#
print('never printed')
y = 2x
