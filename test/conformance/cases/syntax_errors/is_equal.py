#
print('never printed')
x = a is == b
