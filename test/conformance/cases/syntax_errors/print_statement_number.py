#
print('never printed')
print 5
