#
print('never printed')
x = 2(3)x
