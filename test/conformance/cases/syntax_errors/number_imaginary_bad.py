#
print('never printed')
1jx
