#
print('never printed')
s = 'it's'
