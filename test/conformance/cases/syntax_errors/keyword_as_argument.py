#
print('never printed')
f(lambda=1)
