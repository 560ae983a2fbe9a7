#
print('never printed')
*a = [1]
