#
print('never printed')
x = pass
