#
print('never printed')
1__0
