#
print('never printed')
x = ur'a'
