#
print('never printed')
f(1 = 2)
