#
print('never printed')
5'a'
