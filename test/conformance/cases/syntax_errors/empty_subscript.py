#
print('never printed')
a[]
