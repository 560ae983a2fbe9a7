#
print('never printed')
lambda a=1, b: 1
