#
print('never printed')
lambda: 1 = x
