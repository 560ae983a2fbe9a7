#
print('never printed')
a.
