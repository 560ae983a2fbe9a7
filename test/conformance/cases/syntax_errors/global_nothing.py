#
print('never printed')
global
