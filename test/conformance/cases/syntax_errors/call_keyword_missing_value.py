#
print('never printed')
f(a=)
