#
print('never printed')
x++
