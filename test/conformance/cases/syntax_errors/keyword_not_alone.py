#
print('never printed')
x = not
