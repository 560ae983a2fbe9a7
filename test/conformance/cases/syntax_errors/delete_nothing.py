#
print('never printed')
del
