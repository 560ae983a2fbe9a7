#
print('never printed')
f(None=1)
