#
print('never printed')
[x, y for x in a]
