#
print('never printed')
d = {1 2}
