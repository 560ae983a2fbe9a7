#
print('never printed')
a[:,]
