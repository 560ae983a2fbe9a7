#
print('never printed')
1e
