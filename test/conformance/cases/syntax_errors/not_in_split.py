#
print('never printed')
x = a not b
