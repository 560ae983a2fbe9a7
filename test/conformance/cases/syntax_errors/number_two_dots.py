#
print('never printed')
1.2.3
