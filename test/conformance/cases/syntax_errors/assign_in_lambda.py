#
print('never printed')
lambda: x = 1
