#
print('never printed')
del None
