#
print('never printed')
[x for x]
