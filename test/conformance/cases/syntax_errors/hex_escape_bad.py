#
print('never printed')
s = '\x1'
