#
print('never printed')
f = lambda
