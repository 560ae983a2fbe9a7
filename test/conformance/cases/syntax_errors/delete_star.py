#
print('never printed')
del *a
