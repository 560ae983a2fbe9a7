#
print('never printed')
007
