#
print('never printed')
x?
