#
print('never printed')
f(a, b
