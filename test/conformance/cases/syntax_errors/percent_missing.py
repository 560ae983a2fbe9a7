#
print('never printed')
'%d' % 
