#
print('never printed')
[*a for a in b]
