#
print('never printed')
x = 10L
