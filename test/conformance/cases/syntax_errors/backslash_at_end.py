#
print('never printed')
x = \
