#
print('never printed')
a not not in b
