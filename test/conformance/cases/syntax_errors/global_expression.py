#
print('never printed')
global x + 1
