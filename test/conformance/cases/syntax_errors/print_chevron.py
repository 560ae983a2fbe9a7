#
print('never printed')
print >>f, 'x'
