#
print('never printed')
raise ValueError, 'x'
